package org.openchannel.portal.group;

import java.time.Instant;
import java.util.List;

/**
 * What the pages and the wire may know of a group.
 *
 * @param members users, its owner first
 * @param moderators those of them who look after it with the owner
 */
public record GroupCard(
        long id,
        Charter charter,
        long ownerId,
        List<Long> members,
        List<Long> moderators,
        Instant createdAt,
        Instant changedAt) {

    public GroupCard {
        members = List.copyOf(members);
        moderators = List.copyOf(moderators);
    }

    /** What it is called. */
    public String name() {
        return charter.name();
    }
}
