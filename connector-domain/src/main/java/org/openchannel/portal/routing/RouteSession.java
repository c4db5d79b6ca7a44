package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.line.WorkHours;
import org.openchannel.portal.session.Session;

/**
 * Brings a session to whoever takes care of it: the line's bot first, then its queue, one after the other or all at
 * once. Outside the line's hours it waits until they begin. Part of a caller's transaction, with the chat locked.
 */
@Dependent
public class RouteSession {

    private final Lines lines;
    private final ChooseOperator chooseOperator;
    private final AskWelcome askWelcome;
    private final AssignOperator assignOperator;
    private final Clock clock;

    @Inject
    public RouteSession(
            Lines lines,
            ChooseOperator chooseOperator,
            AskWelcome askWelcome,
            AssignOperator assignOperator,
            Clock clock) {
        this.lines = lines;
        this.chooseOperator = chooseOperator;
        this.askWelcome = askWelcome;
        this.assignOperator = assignOperator;
        this.clock = clock;
    }

    /** A session a customer began. */
    void begin(ImChat chat, Session session) {
        var settings = settings(session);
        var botId = settings.number("WELCOME_BOT_ID");
        var isWelcomed = settings.is("WELCOME_BOT_ENABLE")
                && botId > 0
                && ("always".equals(settings.text("WELCOME_BOT_JOIN")) || session.parentId() == 0)
                && askWelcome.takes(botId, chat, session);
        if (isWelcomed) {
            assignOperator.assign(chat, session, botId);
            session.turn().withBot();
            wake(session);
        } else {
            toQueue(chat, session);
        }
    }

    /** To the queue of its line: to the next one, to all, or to wait. */
    public void toQueue(ImChat chat, Session session) {
        var line = lines.find(session.lineId());
        var settings = settings(session);
        keepBot(chat, session, settings);
        var now = clock.instant();
        var hours = settings.hours();
        var isOpen = hours.map(open -> open.isOpen(now)).orElse(true);
        if (line.isEmpty() || !isOpen) {
            assignOperator.assign(chat, session, null);
            session.wakeAt(
                    hours.flatMap((WorkHours open) -> open.opensAfter(now)).orElse(null));
            return;
        }
        assignOperator.assign(chat, session, settings.goesAround() ? next(line.get(), session) : null);
        wake(session);
    }

    /** A bot that leads it may stay in the dialog to the end. */
    private static void keepBot(ImChat chat, Session session, LineSettings settings) {
        if (session.turn().isWithBot() && settings.text("WELCOME_BOT_LEFT").equals("close")) {
            chat.operatorId().ifPresent(chat::joined);
        }
    }

    /** Into the hands of {@code userId}, who takes it, or is to take it. */
    public void hand(ImChat chat, Session session, long userId, boolean isTaken) {
        assignOperator.assign(chat, session, userId);
        if (isTaken) {
            assignOperator.taken(chat, session);
        }
        wake(session);
    }

    /** Looks up when the line is to act next. */
    public void wake(Session session) {
        session.wakeAt(new Deadlines(session, settings(session)).next().orElse(null));
    }

    LineSettings settings(Session session) {
        return lines.find(session.lineId()).map(Line::settings).orElseGet(LineSettings::ofNewLine);
    }

    /** When everybody passed it on, they are asked once more. */
    private @Nullable Long next(Line line, Session session) {
        var next = chooseOperator.next(line, session);
        if (next.isEmpty() && !session.turn().skipped().isEmpty()) {
            session.turn().beginAnew();
            next = chooseOperator.next(line, session);
        }
        return next.orElse(null);
    }
}
