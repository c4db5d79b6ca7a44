package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Takes operators' messages from a portal. All are stored when it returns. */
@Dependent
public class TakeOperatorMessages {

    private static final Logger LOG = System.getLogger(TakeOperatorMessages.class.getName());

    private final RelayOperatorMessage relay;

    @Inject
    public TakeOperatorMessages(RelayOperatorMessage relay) {
        this.relay = relay;
    }

    /**
     * Takes them in order; those we already have, and those of lines that are not ours, have no effect.
     *
     * @throws RuntimeException when one of them could not be stored; the others are
     */
    public void take(List<OperatorMessage> messages) {
        var ignored = relay.relay(messages);
        if (ignored > 0) {
            var line = messages.get(0);
            LOG.log(Level.INFO, "Nobody feeds line {0} of {1}", line.line(), line.memberId());
        }
    }

    /** The same of what operators want instead of messages. */
    public void change(List<OperatorChange> changes) {
        var ignored = relay.change(changes);
        if (ignored > 0) {
            LOG.log(Level.INFO, "{0} changes are of lines nobody feeds", ignored);
        }
    }
}
