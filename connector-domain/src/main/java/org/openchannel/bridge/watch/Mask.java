package org.openchannel.bridge.watch;

import org.jspecify.annotations.Nullable;

/** Leaves of customers' data as much as it takes to tell two of them apart. */
public final class Mask {

    private static final int LAST = 2;

    private Mask() {}

    /** How long it is. */
    static String text(String text) {
        return text.isEmpty() ? "" : "••• (" + text.codePointCount(0, text.length()) + ")";
    }

    /** The first letter. */
    static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "•••";
    }

    /** The last two characters. */
    static String phone(String phone) {
        return phone.length() <= LAST ? "•••" : "•••" + phone.substring(phone.length() - LAST);
    }

    /**
     * Whatever may be a phone inside of an id or a reason, addresses, which may lead to customers' files, and what stands
     * in brackets: the words of the far side, which may repeat ours.
     */
    public static String inside(String text) {
        return text.replaceAll("https?://\\S+", "•••")
                .replaceAll("(?s)\\((?=.*\\p{L}).*", "(•••)")
                .replaceAll("[0-9](?:[ ()-]{0,2}[0-9]){4,}[ ()-]{0,2}([0-9]{2})", "•••$1");
    }

    /** The same of what may be missing. */
    static @Nullable String insideOf(@Nullable String text) {
        return text == null ? null : inside(text);
    }
}
