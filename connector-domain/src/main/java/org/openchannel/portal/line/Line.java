package org.openchannel.portal.line;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openchannel.shared.memory.ChangeWatch;

/** One Open Channel: where customers' messages of some connectors meet a queue of operators. */
@EntityListeners(ChangeWatch.class)
@Entity(name = "PortalLine")
@Table(name = "portal_line")
public class Line {

    @Id
    private long id;

    @Version
    private long version;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(name = "is_active", nullable = false)
    private boolean isActive;

    /** Numbers of users in their order, separated by commas. */
    @Column(nullable = false, length = 4000)
    private String operators;

    /** Those of them who are named themselves, in the same way. */
    @Column(name = "queued_users", nullable = false, length = 4000)
    private String queuedUsers;

    /** Numbers of departments whose people are among the operators. */
    @Column(name = "queued_departments", nullable = false, length = 2000)
    private String queuedDepartments;

    @ElementCollection
    @CollectionTable(name = "portal_line_setting", joinColumns = @JoinColumn(name = "line_id"))
    @MapKeyColumn(name = "name", length = 60)
    @Column(name = "text", nullable = false, length = 4000)
    private Map<String, String> settings = new HashMap<>();

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private long changedBy;

    protected Line() {
        // for JPA
    }

    /** Opens a line, active. */
    public static Line opened(long id, String name, List<Long> operators, Instant now) {
        var line = new Line();
        line.id = id;
        line.name = name;
        line.isActive = true;
        line.queue(new LineQueue(operators, List.of()), operators);
        line.createdAt = now;
        line.changedAt = now;
        return line;
    }

    void rename(String newName) {
        name = newName;
    }

    void activate(boolean active) {
        isActive = active;
    }

    /** Its queue is made of {@code queue}, which is to say of {@code members}. */
    void queue(LineQueue queue, List<Long> members) {
        operators = listed(members);
        queuedUsers = listed(queue.users());
        queuedDepartments = listed(queue.departments());
    }

    private static String listed(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> numbers(String listed) {
        return listed.isEmpty()
                ? List.of()
                : Arrays.stream(listed.split(",", -1)).map(Long::valueOf).toList();
    }

    void set(Map<String, String> changed) {
        settings.putAll(changed);
    }

    void touch(long userId, Instant now) {
        changedBy = userId;
        changedAt = now;
    }

    /** What the pages and the wire may know. */
    public LineCard card() {
        return new LineCard(
                id, name, isActive, operators(), queue(), Map.copyOf(settings), createdAt, changedAt, changedBy);
    }

    /** How it behaves. */
    public LineSettings settings() {
        return LineSettings.of(Map.copyOf(settings));
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isActive() {
        return isActive;
    }

    /** Who answers, in their order. */
    public List<Long> operators() {
        return numbers(operators);
    }

    /** What its queue is made of. */
    public LineQueue queue() {
        return new LineQueue(numbers(queuedUsers), numbers(queuedDepartments));
    }
}
