package org.openchannel.portal.mark;

import java.time.Instant;

/**
 * Somebody's note on something.
 *
 * @param about what it is about, for example {@code chat12}
 * @param at since when
 */
public record Mark(long userId, Kind kind, String about, Instant at) {

    /** What a mark says. */
    public enum Kind {
        /** An application's page was opened and told so; about its number. */
        OPENED,
        /** The chat stands above all others. */
        PINNED,
        /** The chat makes no noise. */
        MUTED,
        /** The chat is not shown until something is said in it. */
        HIDDEN,
        /** The chat is to be read again. */
        UNREAD,
        /** It was looked for. */
        SEARCHED,
        /** How somebody says they are; about the state's name. */
        STATE,
        /** Somebody is away; about the minutes since when, counted from the mark. */
        IDLE
    }
}
