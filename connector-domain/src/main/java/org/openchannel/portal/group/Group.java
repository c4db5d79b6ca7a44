package org.openchannel.portal.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People who work together. */
@Entity(name = "PortalGroup")
@Table(name = "portal_group")
public class Group {

    @Id
    private long id;

    @Version
    private long version;

    @Column(nullable = false, length = Charter.LONGEST_NAME)
    private String name;

    @Column(nullable = false, length = 2000)
    private String description = "";

    @Column(nullable = false, length = 500)
    private String keywords = "";

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    /** Numbers, separated by commas. */
    @Column(nullable = false)
    private String members;

    /** Numbers, separated by commas. */
    @Column(nullable = false, length = 4000)
    private String moderators = "";

    @Column(name = "is_visible", nullable = false)
    private boolean isVisible = true;

    @Column(name = "is_open", nullable = false)
    private boolean isOpen;

    @Column(name = "is_closed", nullable = false)
    private boolean isClosed;

    @Column(name = "is_project", nullable = false)
    private boolean isProject;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private @Nullable Instant changedAt;

    protected Group() {
        // for JPA
    }

    /** Begins one; its owner is in it. */
    static Group founded(long id, Charter charter, long ownerId, Instant now) {
        var group = new Group();
        group.id = id;
        group.ownerId = ownerId;
        group.members = String.valueOf(ownerId);
        group.createdAt = now;
        group.is(charter, now);
        return group;
    }

    /** Is so from now on. */
    void is(Charter charter, Instant now) {
        name = charter.name();
        description = charter.description();
        keywords = charter.keywords();
        isVisible = charter.isVisible();
        isOpen = charter.isOpen();
        isClosed = charter.isClosed();
        isProject = charter.isProject();
        changedAt = now;
    }

    /** Consists of these people from now on, and of its owner. */
    void consistsOf(Collection<Long> people) {
        var all = new ArrayList<>(List.of(ownerId));
        people.stream().distinct().filter(person -> person != ownerId).sorted().forEach(all::add);
        members = joined(all);
    }

    /** Belongs to somebody else, who is in it from now on. */
    void belongTo(long newOwnerId) {
        var all = numbers(members);
        ownerId = newOwnerId;
        consistsOf(all);
    }

    /** Is looked after by these of its people beside the owner. */
    void moderatedBy(Collection<Long> people) {
        moderators = joined(people.stream().distinct().sorted().toList());
    }

    /** What the pages and the wire may know. */
    public GroupCard card() {
        var people = numbers(members);
        return new GroupCard(
                id,
                new Charter(name, description, keywords, isVisible, isOpen, isClosed, isProject),
                ownerId,
                people,
                numbers(moderators).stream()
                        .filter(person -> person != ownerId && people.contains(person))
                        .toList(),
                createdAt,
                changedAt == null ? createdAt : changedAt);
    }

    private static List<Long> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList();
    }

    private static String joined(List<Long> people) {
        return people.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public long id() {
        return id;
    }
}
