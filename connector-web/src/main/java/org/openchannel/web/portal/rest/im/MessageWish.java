package org.openchannel.web.portal.rest.im;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;

/**
 * Which messages are looked for.
 *
 * @param text part of them, in lower case; empty for any
 * @param from not before; absent for any time
 * @param to not after; absent for any time
 * @param last the last one of the page before; 0 for none
 */
record MessageWish(
        String text, @Nullable Instant from, @Nullable Instant to, long last, boolean isUpwards) {

    private static final int LONGEST_IGNORED = 2;
    private static final Duration A_DAY = Duration.ofDays(1);

    static MessageWish of(Parameters sent) {
        var text = sent.text("SEARCH_MESSAGE").orElse("").strip().toLowerCase(Locale.ROOT);
        var day = moment(sent, "DATE");
        return new MessageWish(
                text.length() > LONGEST_IGNORED ? text : "",
                day.or(() -> moment(sent, "DATE_FROM")).orElse(null),
                day.map(begin -> begin.plus(A_DAY))
                        .or(() -> moment(sent, "DATE_TO"))
                        .orElse(null),
                sent.number("LAST_ID").orElse(0L),
                sent.inside("ORDER").text("ID").filter("ASC"::equalsIgnoreCase).isPresent());
    }

    private static Optional<Instant> moment(Parameters sent, String name) {
        return sent.text(name).flatMap(Moments::read);
    }

    boolean finds(FoundMessage message) {
        var isNext = last <= 0 || (isUpwards ? message.id() > last : message.id() < last);
        return isNext
                && message.text().toLowerCase(Locale.ROOT).contains(text)
                && (from == null || !message.at().isBefore(from))
                && (to == null || !message.at().isAfter(to));
    }
}
