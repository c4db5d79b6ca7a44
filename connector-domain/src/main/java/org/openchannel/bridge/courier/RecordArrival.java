package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.courier.Shipment.Piece;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;

/** Writes down that a customer's message is at the portal, and in which chat. */
@Dependent
public class RecordArrival {

    private final Messages messages;
    private final Dialogs dialogs;
    private final Clock clock;

    @Inject
    public RecordArrival(Messages messages, Dialogs dialogs, Clock clock) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    /** What to write in the transaction that completes the load; of a tick nothing. */
    Runnable of(Piece piece, @Nullable Placed placed) {
        var message = piece.message();
        if (placed != null) {
            return () -> arrived(message, placed, piece.revision());
        }
        return Routes.isChange(piece.load().kind())
                ? () -> messages.find(message.id()).ifPresent(found -> found.carried(piece.revision()))
                : () -> {};
    }

    /** The same of one that was found there: nobody knows in which revision. */
    Runnable of(Message message, Placed placed) {
        return () -> arrived(message, placed, 0);
    }

    private void arrived(Message message, Placed placed, int revision) {
        messages.find(message.id()).ifPresent(found -> {
            found.arrivedAtPortal(clock.instant());
            found.carried(revision);
        });
        dialogs.find(message.dialogId()).ifPresent(dialog -> dialog.isAt(placed.chatId(), placed.sessionId()));
    }
}
