package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.openchannel.bridge.message.RelayOperatorMessage.Outcome;

/** Takes operators' messages from a portal, each in a transaction of its own. All are stored when it returns. */
@Dependent
public class TakeOperatorMessages {

    private static final Logger LOG = System.getLogger(TakeOperatorMessages.class.getName());

    private final RelayOperatorMessage relay;

    @Inject
    public TakeOperatorMessages(RelayOperatorMessage relay) {
        this.relay = relay;
    }

    /** Takes them in order; those we already have, and those of lines that are not ours, have no effect. */
    public void take(List<OperatorMessage> messages) {
        for (var message : messages) {
            if (Persevere.with(() -> relay.relay(message)) == Outcome.IGNORED) {
                LOG.log(Level.INFO, "Nobody feeds line {0} of {1}", message.line(), message.memberId());
            }
        }
    }
}
