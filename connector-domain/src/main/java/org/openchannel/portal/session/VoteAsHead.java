package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The head of the operators says how well a dialog was led. */
@Dependent
public class VoteAsHead {

    private final DialogAccess access;
    private final Sessions sessions;

    @Inject
    public VoteAsHead(DialogAccess access, Sessions sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    /**
     * Keeps what is there; what is absent stays.
     *
     * @param rating 1 to 5
     * @throws SessionException {@code ACCESS_DENIED} when they are no head, or there is no such session
     */
    @Transactional
    public void vote(long sessionId, long userId, @Nullable Integer rating, @Nullable String comment) {
        var session = sessions.find(sessionId).filter(found -> access.isHead(userId));
        session.orElseThrow(DialogAccess::denied).rating().byHead(rating, comment);
    }
}
