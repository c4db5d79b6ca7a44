package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What was given up: to be looked at by people, sent again in its old place, or dropped for good. */
public interface DeadLoads {

    /**
     * Which ones to show.
     *
     * @param owner of this owner only; "" for all
     * @param cause only with this text in the reason; "" for all
     * @param page from 0
     * @param size of a page, 1 to 500
     */
    record Wanted(String owner, String cause, int page, int size) {}

    /** The dead ones, the latest first. */
    List<DeadLoad> list(Wanted wanted);

    /**
     * Lets dead ones travel again: with their identity, in their old place, as if they had never been tried. So many in
     * a minute, the oldest first, so that a thousand of them push nobody aside.
     *
     * @return how many of {@code ids} are dead
     */
    int replay(Collection<UUID> ids, int perMinute, Instant now);

    /**
     * The dead ones of {@code wanted} that nobody sends again yet, the oldest first, whatever the page.
     *
     * @param most so many at most
     */
    List<UUID> resting(Wanted wanted, int most);

    /** Drops dead ones for good; they stay visible with {@code reason}. Returns how many of {@code ids} were dead. */
    int discard(Collection<UUID> ids, String reason, Instant now);

    /**
     * Puts those whose time has come back into their lanes, a few at a time.
     *
     * @param revived told of each in the same new transaction
     * @return how many
     */
    int revive(Instant now, Consumer<Load> revived);
}
