package org.openchannel.bridge.access;

import java.time.Instant;
import java.util.Optional;

/** The keepers' sign-ins that are not over, by the digests of their secrets. */
public interface KeeperSignIns {

    void add(String digest, String keeper, Instant endsAt);

    /** Whose it is; empty when there is none, or it ended. */
    Optional<String> keeperOf(String digest, Instant now);

    void remove(String digest);

    /** Removes all of somebody's. */
    void removeOf(String keeper);

    /** Removes what ended before {@code now}. */
    void removeEnded(Instant now);
}
