package org.openchannel.web.portal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The round picture of a person without one.
 *
 * @param initials at most two characters
 * @param tint one of the six grounds of the stylesheet, the same for the same person everywhere
 */
public record Avatar(String initials, int tint) {

    private static final int TINTS = 6;

    /** For somebody called {@code name}. */
    public static Avatar of(String name) {
        var words = Arrays.stream(name.strip().split("[^\\p{L}\\p{N}+]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Avatar(initials(words, name), Math.floorMod(name.hashCode(), TINTS));
    }

    private static String initials(List<String> words, String name) {
        if (words.isEmpty()) {
            return "?";
        }
        if (name.strip().matches("\\+?[0-9 ()-]+")) {
            return words.get(0).substring(0, Math.min(2, words.get(0).length()));
        }
        return words.stream()
                .limit(2)
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
