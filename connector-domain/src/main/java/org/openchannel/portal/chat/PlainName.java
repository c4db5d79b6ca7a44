package org.openchannel.portal.chat;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Bitrix24 keeps of a name: letters, spaces, hyphens and apostrophes, 25 characters at most. */
final class PlainName {

    private static final int LONGEST = 25;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M} '’ʼ`‐-]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern EDGES = Pattern.compile("^[ \\p{M}‐-]+|[ ‐-]+$");

    private PlainName() {}

    /** Without anything else; absent when nothing is left, as of a name made of digits. */
    static @Nullable String of(@Nullable String raw) {
        var clean = whole(raw);
        return clean == null ? null : cut(clean);
    }

    /** Of any length. */
    static @Nullable String whole(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        var letters =
                OTHER.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll(" ");
        var clean = trimmed(SPACES.matcher(letters).replaceAll(" "));
        return clean.codePoints().anyMatch(Character::isLetter) ? clean : null;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        return trimmed(name.substring(0, Math.max(0, characters.preceding(LONGEST + 1))));
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
