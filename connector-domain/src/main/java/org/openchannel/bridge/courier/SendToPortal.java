package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.openchannel.bridge.courier.OpenLines.ConnectorGoneException;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.courier.OpenLines.NotTakenException;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Brings one customer's message into its line, its file first. */
@Dependent
public class SendToPortal {

    private static final Duration WHILE_LINE_IS_OFF = Duration.ofSeconds(15);

    /** Nobody knows whether the portal will ever take what it refuses in words; its chat waits no longer than a minute. */
    private static final int TRIES_OF_THE_REFUSED = 5;

    private final WayToPortal way;
    private final ComposeForPortal compose;
    private final FetchFile files;
    private final OpenLines lines;
    private final Outcomes outcomes;

    @Inject
    public SendToPortal(
            WayToPortal way, ComposeForPortal compose, FetchFile files, OpenLines lines, Outcomes outcomes) {
        this.way = way;
        this.compose = compose;
        this.files = files;
        this.lines = lines;
        this.outcomes = outcomes;
    }

    /** Where outcomes are written down. */
    @Dependent
    public static class Outcomes {

        private final Messages messages;
        private final Dialogs dialogs;
        private final Clock clock;

        @Inject
        public Outcomes(Messages messages, Dialogs dialogs, Clock clock) {
            this.messages = messages;
            this.dialogs = dialogs;
            this.clock = clock;
        }

        private void placed(Message message, Placed placed) {
            messages.find(message.id()).ifPresent(found -> found.arrivedAtPortal(clock.instant()));
            dialogs.find(message.dialogId()).ifPresent(dialog -> dialog.isAt(placed.chatId(), placed.sessionId()));
        }
    }

    /**
     * Sends; returns what to write down.
     *
     * @param attempt which try this is, 1 for the first
     */
    Runnable send(Message waiting, int attempt) {
        var message =
                waiting.attachment().isMissing() ? files.fetch(waiting.id()).orElseThrow() : waiting;
        var road = way.of(message);
        var composed = compose.compose(road.account(), road.dialog(), message, road.language());
        try {
            var placed = road.as(access -> lines.send(access, road.place(), composed));
            return () -> outcomes.placed(message, placed);
        } catch (LineOffException e) {
            road.isOff("The portal takes no messages on this line: " + e.getMessage());
            if (e instanceof ConnectorGoneException) {
                road.isForgotten();
            }
            throw new DeliveryFailedException(
                    Failure.throttled("The line is switched off: " + e.getMessage(), WHILE_LINE_IS_OFF)
                            .ofOwner(),
                    e);
        } catch (NotTakenException e) {
            var isOver = attempt >= TRIES_OF_THE_REFUSED;
            throw new DeliveryFailedException(isOver ? Failure.permanent(e.reason()) : Failure.passing(e.reason()), e);
        }
    }
}
