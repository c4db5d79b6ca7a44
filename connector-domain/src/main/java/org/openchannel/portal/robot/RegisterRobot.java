package org.openchannel.portal.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.shared.Numbers;

/** Lets applications perform steps of workflows. */
@Dependent
public class RegisterRobot {

    private final Robots robots;
    private final Numbers numbers;

    @Inject
    public RegisterRobot(Robots robots, Numbers numbers) {
        this.robots = robots;
        this.numbers = numbers;
    }

    /**
     * Registers one.
     *
     * @throws RobotException when something is missing or wrong, or the code is taken
     */
    @Transactional
    public void add(RobotWish wish) {
        RobotWish.checkCode(wish.code());
        wish.checkHandler();
        if (wish.name().isBlank()) {
            throw RobotException.invalid("Empty activity NAME!");
        }
        wish.checkSettings();
        if (robots.find(wish.applicationId(), wish.isRobot(), wish.code()).isPresent()) {
            throw new RobotException("ERROR_ACTIVITY_ALREADY_INSTALLED", "Activity or Robot already installed!");
        }
        robots.add(Robot.registered(numbers.next("portal_robot_number"), wish));
    }

    /**
     * Changes what is named.
     *
     * @throws RobotException when there is no such robot, nothing to change or something wrong
     */
    @Transactional
    public void change(RobotWish wish) {
        var robot = known(wish.applicationId(), wish.isRobot(), wish.code());
        if (!wish.handlerUrl().isEmpty()) {
            wish.checkHandler();
        }
        wish.checkSettings();
        if (wish.settings().isEmpty()) {
            throw RobotException.invalid("No fields to update");
        }
        robot.change(wish);
    }

    /**
     * Forgets one.
     *
     * @throws RobotException when there is no such robot
     */
    @Transactional
    public void delete(long applicationId, boolean isRobot, String code) {
        robots.remove(known(applicationId, isRobot, code));
    }

    /** The codes of an application's. */
    @Transactional
    public List<String> codes(long applicationId, boolean isRobot) {
        return robots.all().stream()
                .map(Robot::card)
                .filter(card -> card.applicationId() == applicationId && card.isRobot() == isRobot)
                .map(RobotWish::code)
                .toList();
    }

    private Robot known(long applicationId, boolean isRobot, String code) {
        RobotWish.checkCode(code);
        return robots.find(applicationId, isRobot, code)
                .orElseThrow(() -> new RobotException("ERROR_ACTIVITY_NOT_FOUND", "Activity or Robot not found!"));
    }
}
