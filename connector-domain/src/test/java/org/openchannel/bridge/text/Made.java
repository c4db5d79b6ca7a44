package org.openchannel.bridge.text;

import java.util.Random;
import java.util.stream.Collectors;

/** Text made up of an alphabet, for properties that hold whatever people write. */
final class Made {

    private Made() {}

    static String text(Random random, String alphabet) {
        var letters = alphabet.codePoints().toArray();
        return random.ints(random.nextInt(40), 0, letters.length)
                .mapToObj(i -> Character.toString(letters[i]))
                .collect(Collectors.joining());
    }
}
