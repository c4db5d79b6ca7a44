package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;

/** Stores what one event of a messenger means: everything of it, or nothing. */
@Dependent
public class ApplyUpdate {

    private static final Logger LOG = System.getLogger(ApplyUpdate.class.getName());

    private final ReceiveMessage receive;
    private final ChangeStatus statuses;
    private final KeepSession sessions;

    @Inject
    public ApplyUpdate(ReceiveMessage receive, ChangeStatus statuses, KeepSession sessions) {
        this.receive = receive;
        this.statuses = statuses;
        this.sessions = sessions;
    }

    /** Applies it. */
    @Transactional
    public void apply(UUID account, GatewayEvent event) {
        if (event instanceof MessageReceived message) {
            receive.received(account, message);
        } else if (event instanceof CallMissed call) {
            receive.missed(account, call);
        } else if (event instanceof StatusChanged status) {
            statuses.changed(account, status.messageId(), status.status());
        } else if (event instanceof SessionChanged session) {
            sessions.seen(account, session.session());
        } else {
            LOG.log(
                    Level.DEBUG,
                    "Account {0}: {1} is not carried",
                    account,
                    event.getClass().getSimpleName());
        }
    }
}
