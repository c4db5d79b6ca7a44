package org.openchannel.portal.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.openchannel.shared.Numbers;

/** Founds, fills and closes groups. */
@Dependent
@Transactional
public class ChangeGroups {

    private final Groups groups;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public ChangeGroups(Groups groups, Numbers numbers, Clock clock) {
        this.groups = groups;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Founds one; returns its number.
     *
     * @throws GroupException when it has no name
     */
    public long found(String name, long ownerId) {
        return found(Charter.of(name), ownerId);
    }

    /** Founds one; returns its number. */
    public long found(Charter charter, long ownerId) {
        var group = Group.founded(numbers.next("portal_group_number"), charter, ownerId, clock.instant());
        groups.add(group);
        return group.id();
    }

    /**
     * Lets it be so.
     *
     * @throws GroupException when there is no such group
     */
    public void change(long id, Charter charter) {
        found(id).is(charter, clock.instant());
    }

    /**
     * Gives it to somebody else.
     *
     * @throws GroupException when there is no such group
     */
    public void handOver(long id, long ownerId) {
        found(id).belongTo(ownerId);
    }

    /**
     * Lets these of its people look after it beside the owner.
     *
     * @throws GroupException when there is no such group
     */
    public void moderate(long id, Collection<Long> people) {
        found(id).moderatedBy(people);
    }

    /**
     * Lets it consist of these users, and of its owner.
     *
     * @throws GroupException when there is no such group
     */
    public void fill(long id, Collection<Long> people) {
        found(id).consistsOf(people);
    }

    /**
     * Closes it.
     *
     * @throws GroupException when there is no such group
     */
    public void close(long id) {
        groups.remove(found(id));
    }

    private Group found(long id) {
        return groups.find(id).orElseThrow(() -> new GroupException("Socialnetwork group not found"));
    }
}
