package org.openchannel.web.portal.rest.im;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.portal.talk.NoticeTag;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** What {@code im.notify.history.search} looks for. */
final class NoticeSearch {

    private static final int SHORTEST = 3;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Parameters sent;

    /** Refused with {@code SEARCH_TEXT_ERROR} when next to nothing is looked for. */
    NoticeSearch(Parameters sent) {
        this.sent = sent;
        var isNarrowed = sent.text("SEARCH_TYPE").isPresent()
                || sent.text("SEARCH_DATE").isPresent()
                || !list("SEARCH_TYPES").isEmpty()
                || !list("SEARCH_AUTHORS").isEmpty()
                || (sent.text("SEARCH_DATE_FROM").isPresent()
                        && sent.text("SEARCH_DATE_TO").isPresent());
        if (!isNarrowed && text().length() < SHORTEST) {
            throw new RestException(400, "SEARCH_TEXT_ERROR", "SEARCH_TEXT can't be less then 3 symbols");
        }
    }

    /** Whether a notice, tagged so, is looked for. */
    boolean finds(TalkLine line, Optional<NoticeTag> tag) {
        return line.words().text().toLowerCase(Locale.ROOT).contains(text())
                && isByOneOf(list("SEARCH_AUTHORS"), line)
                && isOfKind()
                && isInTime(line.createdAt())
                && sent.text("GROUP_TAG")
                        .map(wanted ->
                                tag.map(NoticeTag::tag).filter(wanted::equals).isPresent())
                        .orElse(true);
    }

    private static boolean isByOneOf(List<String> authors, TalkLine line) {
        return authors.isEmpty() || authors.contains(String.valueOf(NoticeRow.author(line)));
    }

    private String text() {
        return sent.text("SEARCH_TEXT").orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private List<String> list(String name) {
        return sent.items(name).orElse(List.of()).stream()
                .flatMap(item -> Parameters.scalar(item).stream())
                .toList();
    }

    /** All of them are of one kind here. */
    private boolean isOfKind() {
        var kinds = List.of(NoticeRow.MODULE, NoticeRow.MODULE + "|" + NoticeRow.EVENT);
        return sent.text("SEARCH_TYPE").filter(kind -> !kinds.contains(kind)).isEmpty()
                && (list("SEARCH_TYPES").isEmpty()
                        || list("SEARCH_TYPES").stream().anyMatch(kinds::contains));
    }

    private boolean isInTime(Instant at) {
        var day = moment("SEARCH_DATE");
        var from = moment("SEARCH_DATE_FROM");
        var to = moment("SEARCH_DATE_TO");
        return day.filter(begin -> at.isBefore(begin) || !at.isBefore(begin.plus(A_DAY)))
                        .isEmpty()
                && from.filter(at::isBefore).isEmpty()
                && to.filter(at::isAfter).isEmpty();
    }

    private Optional<Instant> moment(String name) {
        return sent.text(name).flatMap(Moments::read);
    }
}
