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
     * Lets dead ones travel again: with their identity, in their old place, as if they had never been tried, but for
     * the doubt whether they arrived where that can be looked for. So many in a minute, the oldest first, so that a thousand of them push nobody aside.
     *
     * @return how many of {@code ids} are dead
     */
    int replay(Collection<UUID> ids, int perMinute, Instant now);

    /**
     * Gives up all that waits in some of an owner's lanes, in the caller's transaction; what is under way arrives, or waits
     * and may be given up later.
     *
     * @param hold told what they are about before lanes are locked, as {@link Carrier#hold}
     * @return what the given up loads were about; nothing once nothing waits
     */
    List<UUID> giveUp(Portion some, String reason, Instant now, Consumer<List<UUID>> hold);

    /**
     * The dead ones of {@code wanted} that nobody sends again yet, the oldest first, whatever the page.
     *
     * @param most so many at most
     */
    List<UUID> resting(Wanted wanted, int most);

    /** Drops dead ones for good; they stay visible with {@code reason}. Returns how many of {@code ids} were dead. */
    int discard(Collection<UUID> ids, String reason, Instant now);

    /**
     * Puts those whose time has come back into their lanes, a few of one queue at a time, in a new transaction.
     *
     * @return how many
     */
    int revive(Instant now, Revival revival);

    /** Whoever has something to say of loads that travel again. */
    interface Revival {

        /** Told of them before lanes are locked, as {@link Carrier#hold}. */
        void hold(List<Load> loads);

        /** Whether loads such as {@code one} are looked for first when they may have arrived, see {@link Carrier#looksFirst}. */
        default boolean looksFirst(Load one) {
            return false;
        }

        /** Told of each in the same transaction. */
        void revived(Load load);
    }
}
