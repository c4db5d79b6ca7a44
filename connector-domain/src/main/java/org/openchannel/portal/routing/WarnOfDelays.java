package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.Sessions;

/** Looks for customers who wait for too long, on the lines whose heads want to know. */
@Dependent
public class WarnOfDelays {

    private static final Logger LOG = System.getLogger(WarnOfDelays.class.getName());
    private static final int MOST = 100;

    private final LineDirectory lines;
    private final Sessions sessions;
    private final WarnOfDelay warnOfDelay;
    private final Clock clock;

    @Inject
    public WarnOfDelays(LineDirectory lines, Sessions sessions, WarnOfDelay warnOfDelay, Clock clock) {
        this.lines = lines;
        this.sessions = sessions;
        this.warnOfDelay = warnOfDelay;
        this.clock = clock;
    }

    /** One round, without a transaction. */
    void warn() {
        for (var line : lines.all()) {
            for (var isAnswered : List.of(false, true)) {
                Patience.of(LineSettings.of(line.settings()), isAnswered).ifPresent(patience -> warn(line, patience));
            }
        }
    }

    private void warn(LineCard line, Patience patience) {
        var now = clock.instant();
        for (var due : sessions.waiting(line.id(), patience.isAnswered(), now.minus(patience.limit()), MOST)) {
            try {
                warnOfDelay.warn(due, patience, now);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Nobody was told of the delay in session " + due.sessionId(), e);
            }
        }
    }
}
