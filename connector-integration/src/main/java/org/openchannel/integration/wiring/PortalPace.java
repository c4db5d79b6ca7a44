package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.PacePortals;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.lane.Party;

/** Takes portals on as those do who carry to them. */
@Dependent
class PortalPace implements PacePortals {

    private final Presence presence;
    private final Budgets budgets;

    @Inject
    PortalPace(Presence presence, Budgets budgets) {
        this.presence = presence;
        this.budgets = budgets;
    }

    @Override
    public boolean isOurs(MemberId portal) {
        var party = new Party(ToPortals.TOGETHER, portal.value());
        return presence.parties().takesOn(party, () -> budgets.of(portal).wasTooMuch());
    }
}
