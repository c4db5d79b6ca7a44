package org.openchannel.portal.limit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.PortalIdentity;

/** Changes the limits of the portal, for all nodes and beyond a restart. */
@Dependent
public class ChangeLimits {

    private final LimitChoices choices;
    private final PortalIdentity portal;
    private final DefaultLimits defaults;
    private final CurrentLimits current;

    @Inject
    public ChangeLimits(LimitChoices choices, PortalIdentity portal, DefaultLimits defaults, CurrentLimits current) {
        this.choices = choices;
        this.portal = portal;
        this.defaults = defaults;
        this.current = current;
    }

    /** These from now on. */
    @Transactional
    public void to(Limits limits) {
        var memberId = portal.memberId();
        choices.find(memberId)
                .ifPresentOrElse(kept -> kept.change(limits), () -> choices.add(KeptLimits.of(memberId, limits)));
        current.show(limits);
    }

    /** Those in force, read anew. */
    @Transactional
    public Limits limits() {
        return choices.find(portal.memberId())
                .map(KeptLimits::limits)
                .orElse(defaults.plan().limits());
    }
}
