package org.openchannel.portal.talk;

import org.jspecify.annotations.Nullable;

/**
 * What is said.
 *
 * @param text BBCode, untrusted; cut where it is too long, as Bitrix24 does
 * @param attach blocks, as JSON
 * @param keyboard buttons, as JSON
 * @param menu entries, as JSON
 * @param replyTo the message it answers
 */
public record Words(
        String text,
        boolean isSystem,
        @Nullable String attach,
        @Nullable String keyboard,
        @Nullable String menu,
        @Nullable Long replyTo) {

    /** The longest text kept, in characters. */
    public static final int LONGEST = 20_000;

    private static final String CUT = " (...)";

    public Words {
        text = text.strip();
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + CUT;
    }

    /** Without saying which message they answer. */
    public Words(
            String text, boolean isSystem, @Nullable String attach, @Nullable String keyboard, @Nullable String menu) {
        this(text, isSystem, attach, keyboard, menu, null);
    }

    /** The same, in answer to message {@code messageId}. */
    public Words answering(long messageId) {
        return new Words(text, isSystem, attach, keyboard, menu, messageId);
    }

    /** The same, in answer to nothing. */
    public Words alone() {
        return new Words(text, isSystem, attach, keyboard, menu, null);
    }

    /** Text alone. */
    public static Words of(String text) {
        return new Words(text, false, null, null, null);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return text.isEmpty() && attach == null;
    }
}
