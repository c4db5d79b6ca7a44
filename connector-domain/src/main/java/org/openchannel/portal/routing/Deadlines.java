package org.openchannel.portal.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionStatus;

/** When a line is to do something about a session by itself, as its settings say. */
final class Deadlines {

    private final Session session;
    private final LineSettings settings;

    Deadlines(Session session, LineSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /** The next of all; empty when nothing is to come. */
    Optional<Instant> next() {
        return Stream.of(close(), botLeaves(), nextOperator(), apology())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The operator wrote last and the customer keeps silent: the session ends. */
    Optional<Instant> close() {
        return session.status() == SessionStatus.OPERATOR && !session.isPinned()
                ? later(session.turn().wroteAt(), "AUTO_CLOSE_TIME")
                : Optional.empty();
    }

    /** The bot had its time: the queue is asked. */
    Optional<Instant> botLeaves() {
        return isOpen() && session.turn().isWithBot()
                ? later(session.turn().heldSince(), "WELCOME_BOT_TIME")
                : Optional.empty();
    }

    /** Whoever was asked did not take it: the next one is asked. */
    Optional<Instant> nextOperator() {
        var isOnOffer = session.status() == SessionStatus.NEW || session.status() == SessionStatus.SKIPPED;
        return isOpen() && isOnOffer && settings.goesAround() && !session.turn().isWithBot()
                ? later(session.turn().heldSince(), "QUEUE_TIME")
                : Optional.empty();
    }

    /** Nobody answered at all: the customer is told so, once. */
    Optional<Instant> apology() {
        var isWanted = settings.ruled("NO_ANSWER_RULE", "NO_ANSWER_TEXT").isPresent();
        return isOpen()
                        && isWanted
                        && !session.isApologised()
                        && !session.turn().isAnswered()
                        && !session.turn().isWithBot()
                ? later(Optional.of(session.openedAt()), "NO_ANSWER_TIME")
                : Optional.empty();
    }

    private boolean isOpen() {
        return !session.isClosed();
    }

    private Optional<Instant> later(Optional<Instant> moment, String setting) {
        Optional<Duration> after = settings.seconds(setting);
        return moment.flatMap(since -> after.map(since::plus));
    }
}
