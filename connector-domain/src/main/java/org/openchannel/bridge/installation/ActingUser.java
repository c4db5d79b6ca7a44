package org.openchannel.bridge.installation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * As whom we call a portal.
 *
 * @param name what the portal calls them; "" while it was not asked
 * @param isAdmin whether they may still administer the portal; null while it was not asked
 * @param seenAt when the portal was asked last
 */
public record ActingUser(
        long id,
        String name,
        @Nullable Boolean isAdmin,
        @Nullable Instant seenAt) {

    /** Whether the portal said that they may do less than we need. */
    public boolean hasLostRights() {
        return Boolean.FALSE.equals(isAdmin);
    }

    static ActingUser unknown(long id) {
        return new ActingUser(id, "", null, null);
    }
}
