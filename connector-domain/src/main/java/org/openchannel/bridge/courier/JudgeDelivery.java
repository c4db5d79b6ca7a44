package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.courier.Fared.Badly;
import org.openchannel.bridge.courier.Fared.Well;
import org.openchannel.bridge.courier.OpenLines.ConnectorGoneException;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.courier.OpenLines.NotTakenException;
import org.openchannel.bridge.courier.Shipment.Piece;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Failure.Kind;

/** Decides what it means for each load how its piece fared. */
@Dependent
public class JudgeDelivery {

    private static final Logger LOG = System.getLogger(JudgeDelivery.class.getName());
    private static final Duration WHILE_LINE_IS_OFF = Duration.ofSeconds(15);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Nobody knows whether the portal will ever take what it refuses in words; its chat waits no longer than a minute. */
    private static final int TRIES_OF_THE_REFUSED = 5;

    private final RecordArrival record;
    private final Budgets budgets;

    @Inject
    public JudgeDelivery(RecordArrival record, Budgets budgets) {
        this.record = record;
        this.budgets = budgets;
    }

    /** Writes an outcome for each piece that was sent. */
    void judge(Shipment shipment, List<Fared> fared, Waybill bill) {
        var waits = false;
        for (int index = 0; index < fared.size(); index++) {
            var piece = shipment.pieces().get(index);
            if (fared.get(index) instanceof Well well) {
                bill.arrived(piece.load(), record.of(piece, well.placed()), well.exchange());
            } else if (fared.get(index) instanceof Badly badly) {
                var failure = failure(shipment, piece, badly.trouble()).said(badly.exchange());
                if (!waits || failure.kind() == Kind.AMBIGUOUS) {
                    bill.failed(piece.load(), failure);
                }
                waits |= !failure.isPermanent();
            }
        }
    }

    private Failure failure(Shipment shipment, Piece piece, RuntimeException trouble) {
        if (trouble instanceof LineOffException off) {
            return lineOff(piece.way(), off);
        }
        if (trouble instanceof NotTakenException refused) {
            return piece.load().attempt() < TRIES_OF_THE_REFUSED
                    ? Failure.passing(refused.reason())
                    : Failure.permanent(refused.reason());
        }
        if (trouble instanceof DeliveryFailedException e) {
            return weighed(shipment, piece, e.failure());
        }
        LOG.log(Level.ERROR, "Handing " + piece.load().kind() + " over broke", trouble);
        return weighed(shipment, piece, Failure.ambiguous("Internal error: " + trouble));
    }

    /** Whatever becomes of our own notes, the portal's refusal is certain: nothing of it is in doubt. */
    private static Failure lineOff(WayToPortal.Way way, LineOffException off) {
        try {
            noted(way, off);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "That a line is off is written down when the portal says so again", e);
        }
        return Failure.throttled("The line is switched off: " + off.getMessage(), WHILE_LINE_IS_OFF)
                .ofOwner();
    }

    private static void noted(WayToPortal.Way way, LineOffException off) {
        way.isOff("The portal takes no messages on this line: " + off.getMessage());
        if (off instanceof ConnectorGoneException) {
            way.isForgotten();
        }
    }

    /** One piece that spoils a parcel must not take the others with it: next time they travel alone. */
    private Failure weighed(Shipment shipment, Piece piece, Failure failure) {
        if (failure.kind() == Kind.AMBIGUOUS || failure.isPermanent()) {
            budgets.of(piece.way().portal()).isInDoubt();
        }
        return failure.isPermanent() && shipment.parcel().size() > 1
                ? Failure.throttled(failure.reason(), A_MOMENT)
                : failure;
    }
}
