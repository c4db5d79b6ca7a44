package org.openchannel.bridge.robot;

import java.time.Instant;
import java.util.UUID;

/** A portal that did not take our robot, for tests outside this room. */
public final class RefusedRobot {

    private RefusedRobot() {}

    public static RobotStand on(UUID installation, String why, Instant now) {
        var stand = new RobotStand(installation, now);
        stand.refused(why);
        return stand;
    }
}
