package org.openchannel.portal.group;

import java.time.Instant;
import java.util.List;

/**
 * What the pages and the wire may know of a group.
 *
 * @param members users, its owner first
 */
public record GroupCard(long id, String name, long ownerId, List<Long> members, Instant createdAt) {

    public GroupCard {
        members = List.copyOf(members);
    }
}
