package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.TellSessionNews;

/** Puts a session into somebody's hands; who wants to know is told. Part of a caller's transaction. */
@Dependent
public class AssignOperator {

    private final TellSessionNews news;
    private final AnnounceChange announceChange;
    private final Clock clock;

    @Inject
    public AssignOperator(TellSessionNews news, AnnounceChange announceChange, Clock clock) {
        this.news = news;
        this.announceChange = announceChange;
        this.clock = clock;
    }

    /** Whoever has it wants it. */
    void taken(ImChat chat, Session session) {
        session.taken();
        news.all(listener -> listener.taken(chat, session));
    }

    /** {@code userId} takes care of it from now on; nobody when it is absent. The chat is locked by the caller. */
    void assign(ImChat chat, Session session, @Nullable Long userId) {
        var before = chat.operatorId();
        if (userId == null) {
            chat.released();
        } else {
            chat.assigned(userId);
        }
        session.held(userId, clock.instant());
        if (!before.equals(chat.operatorId())) {
            news.all(listener -> listener.operatorChanged(chat, session, before));
            announceChange.of(chat.id());
        }
    }
}
