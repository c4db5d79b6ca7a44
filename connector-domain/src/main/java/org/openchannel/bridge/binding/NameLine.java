package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Asks a portal what it calls one of its lines, for people's eyes. */
@Dependent
public class NameLine {

    private final CallPortal portal;
    private final LineNames names;

    @Inject
    public NameLine(CallPortal portal, LineNames names) {
        this.portal = portal;
        this.names = names;
    }

    /** The name; empty when the portal does not tell, because a page is better off without it than not at all. */
    public Optional<String> name(MemberId memberId, LineId line) {
        try {
            return portal.as(memberId, access -> names.of(access, line))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty());
        } catch (DeliveryFailedException e) {
            return Optional.empty();
        }
    }
}
