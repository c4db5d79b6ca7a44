package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.openchannel.portal.session.Sessions;

/** Does for all lines what is due by now; a session that can't be tended does not stop the others. */
@Dependent
public class TendSessions {

    private static final Logger LOG = System.getLogger(TendSessions.class.getName());
    private static final int MOST = 100;

    private final Sessions sessions;
    private final RankDue rankDue;
    private final TendSession tendSession;
    private final WarnOfDelays warnOfDelays;
    private final Clock clock;

    @Inject
    public TendSessions(
            Sessions sessions, RankDue rankDue, TendSession tendSession, WarnOfDelays warnOfDelays, Clock clock) {
        this.rankDue = rankDue;
        this.sessions = sessions;
        this.tendSession = tendSession;
        this.warnOfDelays = warnOfDelays;
        this.clock = clock;
    }

    /** One round; call it every few seconds, without a transaction. */
    public void tend() {
        for (var due : rankDue.ranked(sessions.due(clock.instant(), MOST))) {
            try {
                tendSession.tend(due);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Session " + due.sessionId() + " could not be tended; the next round tries", e);
            }
        }
        warnOfDelays.warn();
    }
}
