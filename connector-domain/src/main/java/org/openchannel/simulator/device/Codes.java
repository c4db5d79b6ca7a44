package org.openchannel.simulator.device;

import java.util.Locale;
import java.util.regex.Pattern;
import org.openchannel.shared.SecretSource;

/**
 * The codes of one wait: some to scan, one after the other, and one to type.
 *
 * @param text all of them in one line, as they are stored
 */
record Codes(String text) {

    /** How many codes to scan there are. */
    static final int COUNT = 6;

    /** How long the code to type is. */
    static final int TYPED_LENGTH = 8;

    private static final int SCANNED_LENGTH = 24;
    private static final Pattern NOT_TYPED = Pattern.compile("[^0-9A-Z]");

    static Codes draw(SecretSource secrets) {
        var text = new StringBuilder(likeTyped(secrets.next(TYPED_LENGTH).reveal()));
        for (int i = 0; i < COUNT; i++) {
            text.append(secrets.next(SCANNED_LENGTH).reveal());
        }
        return new Codes(text.toString());
    }

    /** The code to scan number {@code index}, from 0. */
    String scanned(int index) {
        var start = TYPED_LENGTH + index * SCANNED_LENGTH;
        return text.substring(start, start + SCANNED_LENGTH);
    }

    /** The code to type. */
    String typed() {
        return text.substring(0, TYPED_LENGTH);
    }

    /** Forgives what people mistype: case, dashes, spaces, and letters that look like digits. */
    static String likeTyped(String typed) {
        var upper = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return NOT_TYPED.matcher(upper).replaceAll("");
    }
}
