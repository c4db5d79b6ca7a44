package org.openchannel.portal.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** An application that was uninstalled performs nothing any more. */
@Dependent
public class DropRobots implements Belonging {

    private final Robots robots;

    @Inject
    public DropRobots(Robots robots) {
        this.robots = robots;
    }

    @Override
    public void drop(long applicationId) {
        robots.dropOf(applicationId);
    }
}
