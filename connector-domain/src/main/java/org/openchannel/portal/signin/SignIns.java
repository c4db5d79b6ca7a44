package org.openchannel.portal.signin;

import java.time.Instant;
import java.util.Optional;

/** The sign-ins that are not over, by the digests of their secrets. */
public interface SignIns {

    void add(String digest, long userId, Instant endsAt);

    /** Whose it is; empty when there is none, or it ended. */
    Optional<Long> userOf(String digest, Instant now);

    void remove(String digest);

    /** Removes all of somebody's. */
    void removeOf(long userId);

    /** Removes what ended before {@code now}. */
    void removeEnded(Instant now);
}
