package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;
import org.openchannel.portal.staff.KnowPresence;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/**
 * Chooses who of a line's queue is asked next. Strictly: the first who did not pass it on. Evenly: the one after whoever
 * got a session of this line last. Nobody who has as many dialogs as the line allows, unless the line allows any number; and where the line wants that, only
 * who is there.
 */
@Dependent
public class ChooseOperator {

    private final Sessions sessions;
    private final Staff staff;
    private final KnowPresence presence;

    @Inject
    public ChooseOperator(Sessions sessions, Staff staff, KnowPresence presence) {
        this.sessions = sessions;
        this.staff = staff;
        this.presence = presence;
    }

    /** The next one; empty when everybody passed it on, or nobody is free. */
    Optional<Long> next(Line line, Session session) {
        var settings = line.settings();
        return inOrder(line, settings).stream()
                .filter(operator -> !session.turn().skipped().contains(operator))
                .filter(operator -> staff.find(operator).filter(User::isActive).isPresent())
                .filter(operator -> !settings.is("CHECK_AVAILABLE") || presence.isHere(operator))
                .filter(operator -> hasRoom(operator, settings))
                .findFirst();
    }

    private List<Long> inOrder(Line line, LineSettings settings) {
        var queue = line.operators();
        if (settings.isStrict() || queue.size() < 2) {
            return queue;
        }
        var last = sessions.lastHolder(line.id(), queue).map(queue::indexOf).orElse(-1);
        var around = new ArrayList<>(queue.subList(last + 1, queue.size()));
        around.addAll(queue.subList(0, last + 1));
        return around;
    }

    private boolean hasRoom(long operator, LineSettings settings) {
        var most = settings.number("MAX_CHAT");
        return most == 0 || busy(operator, settings) < most;
    }

    /** How many dialogs somebody has; where the line says so, only those count that they answered. */
    private long busy(long operator, LineSettings settings) {
        var answeredOnly = settings.text("TYPE_MAX_CHAT").equals("answered");
        return sessions.openOf(operator).stream()
                .filter(session -> !answeredOnly || session.turn().isAnswered())
                .count();
    }
}
