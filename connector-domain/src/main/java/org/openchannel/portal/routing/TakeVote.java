package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/** Takes a lone 1 or 0 of a customer who was asked how it was as the answer, as Bitrix24 does: no session begins. */
@Dependent
public class TakeVote {

    private static final String LIKE = "1";
    private static final String DISLIKE = "0";

    private final Sessions sessions;
    private final Lines lines;
    private final Clock clock;

    @Inject
    public TakeVote(Sessions sessions, Lines lines, Clock clock) {
        this.sessions = sessions;
        this.lines = lines;
        this.clock = clock;
    }

    /** The session {@code text} is a vote on, where it is one. */
    public Optional<Session> on(ImChat chat, String text) {
        return isVote(text) && chat.sessionId().isEmpty()
                ? sessions.latest(chat.id()).filter(this::isAwaited)
                : Optional.empty();
    }

    /** Keeps the vote; returns what the line says to it. */
    Optional<String> take(Session session, String text) {
        if (!isVote(text) || !isAwaited(session)) {
            return Optional.empty();
        }
        var isLiked = text.strip().equals(LIKE);
        session.rating().given(isLiked);
        return Optional.of(settings(session).text(isLiked ? "VOTE_MESSAGE_2_LIKE" : "VOTE_MESSAGE_2_DISLIKE"))
                .filter(said -> !said.isBlank());
    }

    private boolean isAwaited(Session session) {
        var until = session.closedAt()
                .flatMap(closed -> settings(session).seconds("VOTE_TIME_LIMIT").map(closed::plus));
        return session.rating().isAwaited()
                && until.map(end -> clock.instant().isBefore(end)).orElse(true);
    }

    private LineSettings settings(Session session) {
        return lines.find(session.lineId()).map(Line::settings).orElseGet(LineSettings::ofNewLine);
    }

    private static boolean isVote(String text) {
        return text.strip().equals(LIKE) || text.strip().equals(DISLIKE);
    }
}
