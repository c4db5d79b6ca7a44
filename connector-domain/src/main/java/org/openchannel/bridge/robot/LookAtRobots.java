package org.openchannel.bridge.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.installation.MemberId;

/** Shows how a portal stands to our robot. */
@Dependent
public class LookAtRobots {

    private final RobotStands stands;
    private final Installations installations;

    @Inject
    public LookAtRobots(RobotStands stands, Installations installations) {
        this.stands = stands;
        this.installations = installations;
    }

    /** Why the portal does not take it; empty when nothing is wrong. */
    public Optional<String> trouble(MemberId portal) {
        return installations
                .of(portal)
                .flatMap(installation -> stands.find(installation.id()))
                .map(RobotStand::trouble);
    }
}
