package org.openchannel.portal.robot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Robots while the test lasts. */
public final class InMemoryRobots implements Robots {

    private final List<Robot> robots = new ArrayList<>();

    @Override
    public Optional<Robot> find(long applicationId, boolean isRobot, String code) {
        return robots.stream()
                .filter(robot -> robot.card().applicationId() == applicationId
                        && robot.card().isRobot() == isRobot
                        && robot.card().code().equals(code))
                .findFirst();
    }

    @Override
    public Optional<Robot> find(long id) {
        return robots.stream().filter(robot -> robot.id() == id).findFirst();
    }

    @Override
    public List<Robot> all() {
        return robots.stream()
                .sorted(Comparator.comparing(robot -> robot.card().name()))
                .toList();
    }

    @Override
    public void add(Robot robot) {
        robots.add(robot);
    }

    @Override
    public void remove(Robot robot) {
        robots.remove(robot);
    }

    @Override
    public void dropOf(long applicationId) {
        robots.removeIf(robot -> robot.card().applicationId() == applicationId);
    }
}
