package org.openchannel.bridge.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as portals accept it: letters, spaces, hyphens, apostrophes, at most 25 characters each.
 *
 * @param last may be empty
 */
public record PersonName(String first, String last) {

    private static final int MOST = 25;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M} '’-]+");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern EDGES = Pattern.compile("^[ '’\\p{M}-]+|[ '’-]+$");

    /** What can be kept of {@code raw}; empty when nothing is left, as of a name made of digits or pictures. */
    public static Optional<PersonName> of(@Nullable String raw) {
        if (raw == null) {
            return Optional.empty();
        }
        var letters =
                OTHER.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll(" ");
        var clean = trimmed(SPACES.matcher(letters).replaceAll(" "));
        if (clean.isEmpty()) {
            return Optional.empty();
        }
        var space = clean.indexOf(' ');
        return Optional.of(
                space < 0
                        ? new PersonName(cut(clean), "")
                        : new PersonName(cut(clean.substring(0, space)), cut(trimmed(clean.substring(space + 1)))));
    }

    /** A name for somebody without one, always the same for the same {@code id}, in letters only. */
    public static PersonName nameless(String id, String language) {
        var word = language.startsWith("ru") ? "Клиент" : "Client";
        var number = Integer.toUnsignedLong(id.hashCode());
        var suffix = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            suffix.append((char) ('A' + number % 26));
            number /= 26;
        }
        return new PersonName(word, suffix.toString());
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** At most 25 UTF-16 units, cut between two visible characters. */
    private static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return trimmed(text.substring(0, Math.max(0, characters.preceding(MOST + 1))));
    }
}
