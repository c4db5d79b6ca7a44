package org.openchannel.portal.staff;

import java.time.Instant;
import java.util.Optional;

/** When people were seen on the portal's pages last. */
public interface Presences {

    /** Empty for who never was. */
    Optional<Instant> seenAt(long userId);

    /** Somebody is seen. */
    void seen(long userId, Instant now);
}
