package org.openchannel.bridge.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept and may be too old. Messages are counted by their ids, which are in the order they came to us. */
public interface Remains {

    /** The last of the next {@code most} messages after {@code after} that are older than {@code before}, if any is. */
    Optional<UUID> stretch(UUID after, Instant before, int most);

    /** Empties what messages after {@code after} up to {@code last} say, here and in tries, except of those that have a load. */
    void forgetTexts(UUID after, UUID last);

    /** The files of messages after {@code after} up to {@code last}, except of those that have a load. */
    List<KeptFile> files(UUID after, UUID last);

    /** Messages no longer have files, nor know where their sender keeps them. */
    void forgetFiles(List<UUID> messages);

    /** Removes up to {@code most} loads that were given up before then and that nobody sends again; returns how many. */
    int forgetDead(Instant before, int most);

    /** Removes up to {@code most} tries to carry something that were over before then; returns how many. */
    int forgetTries(Instant before, int most);

    /** Removes up to {@code most} lanes that carried one file each and are empty; returns how many. */
    int forgetLanes(int most);
}
