package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Asks portals whether they still agree with what we hold of their lines; shows and repairs differences. */
@Dependent
public class CheckBindings {

    private static final Logger LOG = System.getLogger(CheckBindings.class.getName());

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

    /** How often a line is looked at, and what time it is. */
    @Dependent
    public static class Rhythm {

        private final BridgeSettings settings;
        private final Clock clock;

        @Inject
        public Rhythm(BridgeSettings settings, Clock clock) {
            this.settings = settings;
            this.clock = clock;
        }

        private boolean isDue(Binding binding) {
            var last = binding.checkedAt();
            Instant latest = clock.instant().minus(settings.checkEvery());
            return last == null || !last.isAfter(latest);
        }
    }

    /** One round over the lines that are due; one line's trouble does not keep the others from being looked at. */
    public void check() {
        bindings.all().stream()
                .filter(binding -> !binding.isGone() && rhythm.isDue(binding))
                .forEach(this::checked);
    }

    private void checked(Binding binding) {
        try {
            compared(binding);
        } catch (DeliveryFailedException e) {
            keep.differs(binding.id(), LineHealth.TROUBLE, e.failure().reason());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Line " + binding.line() + " can't be checked", e);
        }
    }

    private void compared(Binding binding) {
        var status = portal.as(binding.memberId(), access -> lines.status(access, binding.connector(), binding.line()));
        if (status.isFaulty()) {
            keep.differs(binding.id(), LineHealth.TROUBLE, "The portal reports a fault of the connector");
        } else if (status.isActive() == binding.wantsActive()) {
            keep.agrees(binding.id());
        } else {
            var says = status.isActive() ? "on" : "off";
            keep.differs(binding.id(), LineHealth.OFF, "The portal has the connector switched " + says);
        }
    }
}
