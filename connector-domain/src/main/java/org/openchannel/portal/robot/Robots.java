package org.openchannel.portal.robot;

import java.util.List;
import java.util.Optional;

/** All registered robots and activities. */
public interface Robots {

    Optional<Robot> find(long applicationId, boolean isRobot, String code);

    Optional<Robot> find(long id);

    /** All, by name. */
    List<Robot> all();

    void add(Robot robot);

    void remove(Robot robot);

    /** Forgets all of an application. */
    void dropOf(long applicationId);
}
