package org.openchannel.web.phone;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.simulator.telephone.PhoneNumber;

/**
 * Whom a telephone shows: name, number, and a round picture made of initials.
 *
 * @param number the number
 * @param name what to call its owner
 */
public record Face(PhoneNumber number, String name) {

    private static final int GROUNDS = 6;

    /** The first letters of the name's first two words, or what a number begins with. */
    public String initials() {
        var letters = Stream.of(name.split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        return letters.isEmpty() ? number.value().substring(0, 2) : letters;
    }

    /** Which of the grounds of app.css the picture has: always the same for one number. */
    public int ground() {
        return Math.floorMod(number.value().hashCode(), GROUNDS);
    }

    /** Whether the owner is known by more than the number. */
    public boolean isNamed() {
        return !name.equals(number.pretty());
    }
}
