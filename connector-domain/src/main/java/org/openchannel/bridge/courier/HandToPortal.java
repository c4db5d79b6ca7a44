package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openchannel.bridge.courier.Fared.Badly;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.UnwelcomeException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.LeaseLostException;

/**
 * Hands shipments to a portal in one request. Where the token ends in the middle of a batch, the rest goes in a second
 * one with a new token.
 */
@Dependent
public class HandToPortal {

    private static final Logger LOG = System.getLogger(HandToPortal.class.getName());

    private final CallPortal call;
    private final OpenLines lines;
    private final JudgeDelivery judge;

    @Inject
    public HandToPortal(CallPortal call, OpenLines lines, JudgeDelivery judge) {
        this.call = call;
        this.lines = lines;
        this.judge = judge;
    }

    void hand(MemberId portal, List<Shipment> shipments, Lease lease, Waybill bill) {
        var left = new ArrayList<>(shipments);
        var isUnderWay = new AtomicBoolean();
        try {
            call.as(portal, access -> {
                lease.require();
                handed(access, left, bill, isUnderWay);
                return left;
            });
        } catch (DeliveryFailedException e) {
            left.forEach(shipment -> judge.judge(shipment, Fared.all(shipment.parcel(), new Badly(e)), bill));
        } catch (LeaseLostException e) {
            // nothing of what is left was sent
        } catch (RuntimeException e) {
            broke(left, isUnderWay.get() ? e : unsent(e), bill);
        }
    }

    private void handed(PortalAccess access, List<Shipment> left, Waybill bill, AtomicBoolean isUnderWay) {
        isUnderWay.set(true);
        try {
            var fared = lines.hand(access, left.stream().map(Shipment::parcel).toList());
            var refusal = entered(left, fared, bill);
            isUnderWay.set(false);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        } catch (ExpiredTokenException | UnwelcomeException e) {
            isUnderWay.set(false);
            throw e;
        }
    }

    /** Trouble of ours: our database, perhaps. What was judged before stays so. */
    private void broke(List<Shipment> left, RuntimeException how, Waybill bill) {
        LOG.log(Level.ERROR, "Handing over broke", how);
        left.forEach(shipment -> judge.judge(shipment, Fared.all(shipment.parcel(), new Badly(how)), bill));
    }

    private static DeliveryFailedException unsent(RuntimeException why) {
        return new DeliveryFailedException(Failure.passing("Nothing of it was sent: " + why), why);
    }

    /** Whom the portal did not listen to, because of the token or altogether, stays in {@code left}; returns why. */
    private Optional<RuntimeException> entered(List<Shipment> left, List<List<Fared>> fared, Waybill bill) {
        var why = Optional.<RuntimeException>empty();
        var next = left.iterator();
        for (var how : fared) {
            var shipment = next.next();
            if (how.get(0) instanceof Badly badly && isForAll(badly.trouble())) {
                why = Optional.of(badly.trouble());
            } else {
                judge.judge(shipment, how, bill);
                next.remove();
            }
        }
        return why;
    }

    private static boolean isForAll(RuntimeException trouble) {
        return trouble instanceof ExpiredTokenException || trouble instanceof UnwelcomeException;
    }
}
