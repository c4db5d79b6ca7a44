package org.openchannel.web.portal.rest.bizproc;

import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.RestMethod;

/** The methods about robots over a world. */
public final class RobotMethodsByHand {

    private RobotMethodsByHand() {}

    public static List<RestMethod> of(AroundWorld world) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        return new RobotMethods(world.registerRobot, world.answerRun, staff).methods();
    }
}
