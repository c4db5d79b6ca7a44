package org.openchannel.web.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.watch.Mask;
import org.openchannel.shared.lane.DeadLoad;

/**
 * A load that was given up, in a list.
 *
 * @param hop where it was to go; the name of its queue where that says nothing to people
 * @param message the message it is about; null when it is about something else
 * @param replayAt when it travels again; null while nobody wants that
 */
public record DeadRow(
        String id,
        String hop,
        boolean isKnownHop,
        @Nullable String message,
        int attempts,
        String reason,
        Instant addedAt,
        Instant diedAt,
        @Nullable Instant replayAt) {

    /** The row as everybody may see it. */
    DeadRow masked() {
        return new DeadRow(id, hop, isKnownHop, message, attempts, Mask.inside(reason), addedAt, diedAt, replayAt);
    }

    static DeadRow of(DeadLoad dead) {
        var load = dead.load();
        var isOfMessage = Routes.isOfMessage(load.lane().queue(), load.kind());
        return new DeadRow(
                load.id().toString(),
                isOfMessage
                        ? Routes.hop(load.lane().queue(), load.kind())
                        : load.lane().queue(),
                isOfMessage,
                isOfMessage ? load.subject().toString() : null,
                load.attempt(),
                dead.failure().reason(),
                load.tries().addedAt(),
                dead.diedAt(),
                dead.replayAt());
    }
}
