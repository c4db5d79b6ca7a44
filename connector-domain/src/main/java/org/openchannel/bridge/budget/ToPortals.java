package org.openchannel.bridge.budget;

import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Load;

/**
 * Carries to portals. Whatever queue it serves, a portal is one: one node at a time sends to it, and all that is sent there
 * comes out of one budget.
 */
public interface ToPortals extends Carrier {

    /** As whose parties portals are leased. */
    String TOGETHER = "bridge.portal";

    /** What is left for us on portals. */
    Budgets budgets();

    @Override
    default String pacedAs() {
        return TOGETHER;
    }

    /**
     * For those who carry one thing at a time.
     *
     * @param method which is called first
     * @throws org.openchannel.shared.lane.DeliveryFailedException while what matters more needs the room
     */
    default void awaitRoom(Load load, String method) {
        budgets().of(new MemberId(load.lane().party())).awaitRoom(method, load);
    }

    /** Another node may have asked for all there was a moment ago. */
    @Override
    default void takenOver(String party) {
        budgets().of(new MemberId(party)).wasTooMuch();
    }
}
