package org.openchannel.bridge.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keepers' sign-ins that are not over, by the digests of their secrets. */
public interface KeeperSignIns {

    /** @param word what the provider said of them, sealed; null when none was asked */
    void add(String digest, String keeper, Instant endsAt, @Nullable String word);

    /** What the provider said of whoever this is, sealed; empty when none was asked, or there is no such sign-in. */
    Optional<String> wordOf(String digest);

    /** Whose it is; empty when there is none, or it ended. */
    Optional<String> keeperOf(String digest, Instant now);

    void remove(String digest);

    /** Removes all of somebody's. */
    void removeOf(String keeper);

    /** Removes what ended before {@code now}. */
    void removeEnded(Instant now);
}
