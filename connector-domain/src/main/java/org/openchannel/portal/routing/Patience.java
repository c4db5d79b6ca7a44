package org.openchannel.portal.routing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.line.LineSettings;

/**
 * How long a line lets customers wait for an operator before it tells heads, by its settings.
 *
 * @param isAnswered whether it is about answers after the first
 * @param limit how long an answer may take
 * @param heads who is told
 * @param text what is said, with places for the operator and the dialog
 */
record Patience(boolean isAnswered, Duration limit, List<Long> heads, String text) {

    /** For first or for further answers; empty when the line does not mind. */
    static Optional<Patience> of(LineSettings settings, boolean isAnswered) {
        var which = isAnswered ? "KPI_FURTHER_ANSWER_" : "KPI_FIRST_ANSWER_";
        return settings.seconds(which + "TIME")
                .filter(limit -> settings.is(which + "ALERT"))
                .map(limit -> new Patience(
                        isAnswered, limit, users(settings.text(which + "LIST")), settings.text(which + "TEXT")));
    }

    private static List<Long> users(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** What is said of one who has not answered. */
    String said(String operator, long dialog) {
        return text.replace("#OPERATOR#", operator).replace("#DIALOG#", String.valueOf(dialog));
    }
}
