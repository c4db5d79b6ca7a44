package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.openchannel.portal.session.TransferSession;

/** Gives dialogs to the queue that a bot kept as long as the line lets it. */
@Dependent
public class RelieveBots {

    private static final Logger LOG = System.getLogger(RelieveBots.class.getName());
    private static final int MOST = 50;

    private final Due due;
    private final TransferSession transferSession;

    @Inject
    public RelieveBots(Due due, TransferSession transferSession) {
        this.due = due;
        this.transferSession = transferSession;
    }

    /** Which duties are overdue. */
    @Dependent
    @Transactional
    public static class Due {

        private final BotDuties duties;
        private final Clock clock;

        @Inject
        public Due(BotDuties duties, Clock clock) {
            this.duties = duties;
            this.clock = clock;
        }

        List<BotDuty> now() {
            return duties.due(clock.instant(), MOST);
        }

        void end(long sessionId) {
            duties.find(sessionId).ifPresent(duty -> duty.end(clock.instant()));
        }
    }

    /** Relieves all who are overdue, each in a transaction of its own; returns how many. */
    public int relieveDue() {
        var overdue = due.now();
        for (var duty : overdue) {
            try {
                transferSession.toQueue(duty.chatId(), duty.botId());
            } catch (RuntimeException e) {
                LOG.log(Level.DEBUG, "The dialog " + duty.chatId() + " needs no queue any more", e);
            }
            due.end(duty.sessionId());
        }
        return overdue.size();
    }
}
