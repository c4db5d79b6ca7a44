package org.openchannel.bridge.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did.
 *
 * @param at when
 * @param who by their name
 * @param what a word: {@code pause}, {@code replay} …
 * @param subject on what
 * @param before how it was; "" when there was nothing
 * @param after how it is now, or why it was done; "" when nothing is left
 * @param account the account it was about; null when about none, or several
 */
public record Deed(
        Instant at,
        String who,
        String what,
        String subject,
        String before,
        String after,
        @Nullable UUID account) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_STATE = 1000;

    /** Cuts what is too long to be kept. */
    public Deed {
        who = cut(who, LONGEST_NAME);
        subject = cut(subject, LONGEST_SUBJECT);
        before = cut(before, LONGEST_STATE);
        after = cut(after, LONGEST_STATE);
    }

    /** Something that was about no account of its own. */
    public Deed(Instant at, String who, String what, String subject, String before, String after) {
        this(at, who, what, subject, before, after, null);
    }

    /** Whoever reads it sees that there was more. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
