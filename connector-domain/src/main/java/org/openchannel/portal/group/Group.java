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

/** People who work together. */
@Entity(name = "PortalGroup")
@Table(name = "portal_group")
public class Group {

    static final int LONGEST_NAME = 200;

    @Id
    private long id;

    @Version
    private long version;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    /** Numbers, separated by commas. */
    @Column(nullable = false)
    private String members;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Group() {
        // for JPA
    }

    /** Begins one; its owner is in it. */
    public static Group founded(long id, String name, long ownerId, Instant now) {
        var group = new Group();
        group.id = id;
        group.name = name;
        group.ownerId = ownerId;
        group.members = String.valueOf(ownerId);
        group.createdAt = now;
        return group;
    }

    /** Consists of these people from now on, and of its owner. */
    void consistsOf(Collection<Long> people) {
        var all = new ArrayList<>(List.of(ownerId));
        people.stream().distinct().filter(person -> person != ownerId).sorted().forEach(all::add);
        members = all.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What the pages and the wire may know. */
    public GroupCard card() {
        var people = Arrays.stream(members.split(",", -1)).map(Long::valueOf).toList();
        return new GroupCard(id, name, ownerId, people, createdAt);
    }

    public long id() {
        return id;
    }
}
