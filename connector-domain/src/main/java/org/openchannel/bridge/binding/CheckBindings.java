package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.PacePortals;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Asks portals whether they still agree with what we hold of their lines; shows and repairs differences. */
@Dependent
public class CheckBindings {

    private static final Logger LOG = System.getLogger(CheckBindings.class.getName());

    private static final int A_ROUND = 50;

    private final Bindings bindings;
    private final CallPortal portal;
    private final ConnectorLines lines;
    private final KeepBinding keep;
    private final Rhythm rhythm;

    @Inject
    public CheckBindings(Bindings bindings, CallPortal portal, ConnectorLines lines, KeepBinding keep, Rhythm rhythm) {
        this.bindings = bindings;
        this.portal = portal;
        this.lines = lines;
        this.keep = keep;
        this.rhythm = rhythm;
    }

    /** How often a line is looked at, what time it is, whether the portal has room for it, and which node asks it. */
    @Dependent
    public static class Rhythm {

        private final BridgeSettings settings;
        private final Clock clock;
        private final Budgets budgets;
        private final PacePortals pace;

        @Inject
        public Rhythm(BridgeSettings settings, Clock clock, Budgets budgets, PacePortals pace) {
            this.settings = settings;
            this.clock = clock;
            this.budgets = budgets;
            this.pace = pace;
        }

        private List<Binding> due(Bindings bindings) {
            var since = clock.instant().minus(settings.checkEvery());
            return bindings.unchecked(since, budgets.busy(), A_ROUND);
        }

        private boolean isOurTurn(Binding binding) {
            return pace.isOurs(binding.memberId())
                    && budgets.of(binding.memberId()).isRoomy();
        }
    }

    /**
     * One round over few of the lines that are due; one line's trouble does not keep the others from being looked at.
     * Messages go first: a line whose portal is busy with them waits for another round. Each node looks at the lines of the
     * portals it carries to, and of those nobody carries to.
     */
    public void check() {
        rhythm.due(bindings).stream().filter(rhythm::isOurTurn).forEach(this::checked);
    }

    private void checked(Binding binding) {
        try {
            compared(binding);
        } catch (DeliveryFailedException e) {
            keep.differs(binding.id(), LineHealth.TROUBLE, e.failure().reason());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Line " + binding.line() + " can't be checked", e);
            keep.differs(binding.id(), LineHealth.TROUBLE, "not_checked");
        }
    }

    private void compared(Binding binding) {
        var status = portal.as(binding.memberId(), access -> lines.status(access, binding.connector(), binding.line()));
        if (status.isFaulty()) {
            keep.differs(binding.id(), LineHealth.TROUBLE, "faulty");
        } else if (status.isActive() == binding.wantsActive()) {
            keep.agrees(binding.id());
        } else {
            keep.differs(binding.id(), LineHealth.OFF, status.isActive() ? "switched_on" : "switched_off");
        }
    }
}
