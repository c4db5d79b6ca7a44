package org.openchannel.shared.lane;

import java.time.Instant;

/**
 * What is known of a load that may have arrived already: its answer never came, or its node died before it could write
 * the answer down.
 *
 * @param triedAt when it was put in flight: it was not sent before
 * @param sentBy it was not sent later than that; the far side may be busy with it for a while after
 * @param looks how often it was looked for there in vain; {@link #WANTED} when a person wants it sent unless it is there
 */
public record Doubt(Instant triedAt, Instant sentBy, int looks) {

    /** It was given up, and a person lets it travel again. */
    public static final int WANTED = -1;

    /** Whether a person has decided that it is sent again unless it is there. */
    public boolean isWanted() {
        return looks == WANTED;
    }
}
