package org.openchannel.web.placement;

import java.util.regex.Pattern;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Texts;

/** What settings are, as people say it: deeds keep {@code on} and {@code 1.5 s}. */
final class Spoken {

    private static final Pattern INTERVAL = Pattern.compile("([0-9.]+) (s|min)");

    private Spoken() {}

    static String of(Language language, String value) {
        var interval = INTERVAL.matcher(value);
        if (interval.matches()) {
            var amount = interval.group(1);
            return Texts.of(
                    language,
                    "placement.value." + interval.group(2),
                    language == Language.RU ? amount.replace('.', ',') : amount);
        }
        return switch (value) {
            case "on", "off", "usual" -> Texts.of(language, "placement.value." + value);
            default -> value;
        };
    }
}
