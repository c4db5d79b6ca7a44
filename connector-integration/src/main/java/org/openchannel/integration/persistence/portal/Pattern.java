package org.openchannel.integration.persistence.portal;

import java.util.Locale;

/** What LIKE looks for, with {@code !} as its escape. */
final class Pattern {

    private Pattern() {}

    /** Anything that contains {@code text}, compared with lower case. */
    static String containing(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
