package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What nobody but those who may see it should ever find: words, names and phones of customers, tokens and keys. */
final class Canaries {

    /** Stands in everything people say. */
    static final String WORDS = "kanarienvogel";

    /** How customers are called. */
    static final String NAME = "Kanarina";

    /** A phone of a customer, as the generators make them, however it is written. */
    private static final String PHONE = "\\+?7[0-9]{3}0000[0-9]{3}";

    private static final String TOKENS = "member1\\.(access|refresh|application)";

    private static final Pattern ANY = Pattern.compile(String.join(
            "|",
            WORDS,
            NAME,
            PHONE,
            TOKENS,
            Pattern.quote(FakeBitrix.CLIENT_SECRET),
            Pattern.quote(FakeMessenger.API_KEY)));

    private Canaries() {}

    /** Nothing of it is in {@code text}. */
    static void noneIn(String where, String text) {
        assertThat(ANY.matcher(text).results().map(MatchResult::group).distinct())
                .as("what should stay secret, in " + where + ":\n" + around(text))
                .isEmpty();
    }

    private static String around(String text) {
        var lines = text.lines().filter(line -> ANY.matcher(line).find()).limit(5);
        return String.join(
                "\n",
                lines.map(line -> line.substring(0, Math.min(600, line.length())))
                        .toList());
    }
}
