package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.LaneWatch;

/**
 * Says in the log what becomes of each message on each of its hops, with the message's id and nothing of what it says. A
 * line for each would be too much for most, so it is said at a level that is off until somebody wants it.
 */
@Dependent
public class LogTries implements LaneWatch {

    private static final Logger LOG = System.getLogger(LogTries.class.getName());

    @Override
    public Runnable saw(Step step) {
        var load = step.load();
        if (LOG.isLoggable(Level.DEBUG) && Routes.isOfMessage(load.lane().queue(), load.kind())) {
            var word = WriteTries.word(step);
            LOG.log(
                    Level.DEBUG,
                    "Message {0} {1}, attempt {2}: {3} after {4} ms",
                    load.subject(),
                    Routes.hop(load.lane().queue(), load.kind()),
                    Integer.toString(load.attempt()),
                    word == null ? "WAITS" : word,
                    Long.toString(step.took().toMillis()));
        }
        return () -> {};
    }
}
