package org.openchannel.bridge.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The passwords tried for one keeper from one side: a browser we know, an address, or from anywhere. */
@Entity(name = "BridgeGuess")
@Table(name = "bridge_guess")
public class Guess {

    /** How often a password may be wrong in a row from one address, or in one browser we know. */
    public static final int MOST = 5;

    /** How often from all browsers together that we don't know: far more than people mistype, no help for machines. */
    public static final int MOST_FROM_ANYWHERE = 50;

    /** How long nobody may try from there then. */
    public static final Duration LOCKED = Duration.ofMinutes(15);

    /** After this time without a lock, tries are forgotten. */
    static final Duration REMEMBERED = Duration.ofHours(1);

    @Id
    private String place;

    private String keeper;

    private int tries;

    private Instant since;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected Guess() {
        // for JPA
    }

    /** @param side from where */
    Guess(String keeper, String side, Instant now) {
        this.place = place(keeper, side);
        this.keeper = keeper;
        this.since = now;
    }

    static String place(String keeper, String side) {
        return keeper + " " + side;
    }

    /**
     * Somebody is about to try a password. It counts before anybody knows whether it is right, so that many tries at once
     * are as many as one after the other.
     *
     * @return whether they may
     */
    boolean mayTry(int most, Instant now) {
        if (isLocked(now)) {
            return false;
        }
        if (lockedUntil != null || !now.isBefore(since.plus(REMEMBERED))) {
            tries = 0;
            since = now;
            lockedUntil = null;
        }
        tries++;
        if (tries >= most) {
            lockedUntil = now.plus(LOCKED);
        }
        return true;
    }

    /** Whether nobody may try now. */
    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public String place() {
        return place;
    }

    public String keeper() {
        return keeper;
    }

    /** Whether nothing of it matters any more. */
    boolean isOver(Instant now) {
        return !now.isBefore(since.plus(REMEMBERED)) && !isLocked(now);
    }
}
