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
        var methods = new RobotMethods();
        var register = world.registerRobot;
        return List.of(
                methods.robotAdd(register, staff),
                methods.robotUpdate(register, staff),
                methods.robotDelete(register, staff),
                methods.robotList(register, staff),
                methods.activityAdd(register, staff),
                methods.activityUpdate(register, staff),
                methods.activityDelete(register, staff),
                methods.activityList(register, staff),
                methods.eventSend(world.answerRun),
                methods.activityLog(world.answerRun));
    }
}
