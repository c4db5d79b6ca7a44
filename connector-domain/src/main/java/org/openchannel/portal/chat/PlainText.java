package org.openchannel.portal.chat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from outside, made fit to be kept. */
public final class PlainText {

    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern HALVES = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private PlainText() {}

    /** Without control characters and halves of characters, which no database keeps; lines and tabs stay. */
    public static String clean(String text) {
        return HALVES.matcher(UNWRITABLE.matcher(text).replaceAll("")).replaceAll("\uFFFD");
    }

    /** Cleaned, at most {@code longest} long and never cut within a character; absent when nothing is left. */
    public static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var clean = clean(text);
        if (clean.isBlank()) {
            return null;
        }
        if (clean.length() <= longest) {
            return clean;
        }
        var end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end);
    }
}
