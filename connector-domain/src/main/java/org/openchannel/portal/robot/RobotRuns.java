package org.openchannel.portal.robot;

import java.util.List;
import java.util.Optional;

/** All runs of robots. */
public interface RobotRuns {

    Optional<RobotRun> find(long id);

    Optional<RobotRun> withToken(String eventToken);

    /** On a customer record, newest first. */
    List<RobotRun> on(String itemCode, int most);

    void add(RobotRun run);
}
