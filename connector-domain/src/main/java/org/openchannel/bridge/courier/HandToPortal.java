package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.bridge.courier.Fared.Badly;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.UnwelcomeException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.LeaseLostException;

/**
 * Hands shipments to a portal in one request. Where the token ends in the middle of a batch, the rest goes in a second
 * one with a new token.
 */
@Dependent
public class HandToPortal {

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
        try {
            call.as(portal, access -> {
                lease.require();
                var fared =
                        lines.hand(access, left.stream().map(Shipment::parcel).toList());
                entered(left, fared, bill);
                return left;
            });
        } catch (DeliveryFailedException e) {
            left.forEach(shipment -> judge.judge(shipment, Fared.all(shipment.parcel(), new Badly(e)), bill));
        } catch (LeaseLostException e) {
            // nothing of what is left was sent
        }
    }

    /** Whom the portal did not listen to, because of the token or altogether, stays in {@code left}. */
    private void entered(List<Shipment> left, List<List<Fared>> fared, Waybill bill) {
        var unheard = new ArrayList<Shipment>();
        RuntimeException why = null;
        for (int index = 0; index < left.size(); index++) {
            var shipment = left.get(index);
            var how = fared.get(index);
            if (how.get(0) instanceof Badly badly && isForAll(badly.trouble())) {
                unheard.add(shipment);
                why = badly.trouble();
            } else {
                judge.judge(shipment, how, bill);
            }
        }
        left.clear();
        left.addAll(unheard);
        if (why != null) {
            throw why;
        }
    }

    private static boolean isForAll(RuntimeException trouble) {
        return trouble instanceof ExpiredTokenException || trouble instanceof UnwelcomeException;
    }
}
