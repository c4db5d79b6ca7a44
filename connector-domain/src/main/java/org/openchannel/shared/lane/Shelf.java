package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Loads that were taken out of their lanes until a person decides about them. They keep identity and place, and what comes
 * after them in their lanes goes on without them.
 */
public interface Shelf {

    /**
     * What of an owner is on the shelf.
     *
     * @param since when the last of it was put aside
     */
    record Kept(long count, Instant since) {}

    /**
     * Puts aside what waits in an owner's lanes of {@code queue}, inside the caller's transaction; what is under way comes to
     * its end. Returns how many.
     */
    int putAside(String queue, String owner, Instant now);

    /** Lets all of an owner's travel again, in their old places. Returns how many. */
    int putBack(String queue, String owner, Instant now);

    /**
     * Drops what is on the shelf of some of an owner's lanes for good; it stays visible with {@code reason}.
     *
     * @param hold told what they are about before lanes are locked, as {@link Carrier#hold}
     * @return what each of them was about; nothing once nothing is left
     */
    List<UUID> drop(Portion some, String reason, Instant now, Consumer<List<UUID>> hold);

    /** What is on the shelf, by owner. */
    Map<String, Kept> all(String queue);

    /** What is there of one owner; empty when nothing is. */
    Optional<Kept> of(String queue, String owner);
}
