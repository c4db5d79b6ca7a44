package org.openchannel.bridge.audit;

import java.time.Instant;

/**
 * One thing somebody did.
 *
 * @param at when
 * @param who by their name
 * @param what a word: {@code pause}, {@code replay} …
 * @param subject on what
 * @param before how it was; "" when there was nothing
 * @param after how it is now, or why it was done; "" when nothing is left
 */
public record Deed(Instant at, String who, String what, String subject, String before, String after) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_STATE = 1000;

    /** Cuts what is too long to be kept. */
    public Deed {
        subject = cut(subject, LONGEST_SUBJECT);
        before = cut(before, LONGEST_STATE);
        after = cut(after, LONGEST_STATE);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
