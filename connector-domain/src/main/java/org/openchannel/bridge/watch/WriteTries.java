package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneWatch;
import org.openchannel.shared.lane.Outcome;

/**
 * Writes down each try to carry something of a message, in the transaction that settles its load. What was put back without
 * having been tried, because a portal or an account rests, leaves no trace here: thousands of loads may wait so for days.
 */
@Dependent
public class WriteTries implements LaneWatch {

    private final Tries tries;
    private final IdSource ids;
    private final NodeName node;
    private final KeptBodies bodies;

    @Inject
    public WriteTries(Tries tries, IdSource ids, NodeName node, KeptBodies bodies) {
        this.tries = tries;
        this.ids = ids;
        this.node = node;
        this.bodies = bodies;
    }

    @Override
    public Runnable saw(Step step) {
        var load = step.load();
        if (!Routes.isOfMessage(load.lane().queue(), load.kind())) {
            return () -> {};
        }
        var word = word(step);
        if (word == null) {
            return () -> {};
        }
        var id = ids.next();
        return () -> tries.add(made(id, step, word));
    }

    private Try made(UUID id, Step step, String word) {
        var arrived =
                bodies.ofArrived() && step.outcome() instanceof Outcome.Arrived outcome ? outcome.exchange() : null;
        var made = Try.of(id, step, word, why(step), node.value());
        return arrived == null ? made : made.said(arrived);
    }

    /** What became of it, in a word; null when that is not worth one. */
    static @Nullable String word(Step step) {
        if (step.fate() instanceof Fate.Done) {
            return "ARRIVED";
        }
        if (step.fate() instanceof Fate.Dead) {
            return "GIVEN_UP";
        }
        if (step.outcome() instanceof Outcome.Unseen) {
            return "UNSEEN";
        }
        if (step.outcome() instanceof Outcome.Again again) {
            return again.mayBeThere() ? "RESENT_IN_DOUBT" : "RESENT";
        }
        return step.fate() instanceof Fate.Waits waits && waits.counts() ? "FAILED" : null;
    }

    private static @Nullable Failure why(Step step) {
        if (step.fate() instanceof Fate.Dead dead) {
            return dead.failure();
        }
        return step.fate() instanceof Fate.Waits waits ? waits.failure() : null;
    }
}
