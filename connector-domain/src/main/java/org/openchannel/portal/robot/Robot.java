package org.openchannel.portal.robot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import org.openchannel.portal.crm.TreeText;

/** A step of a workflow that an application performs. */
@Entity(name = "PortalRobot")
@Table(name = "portal_robot")
public class Robot {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(nullable = false, length = 100)
    private String code;

    @Column(name = "is_robot", nullable = false)
    private boolean isRobot;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    @Column(name = "auth_user", nullable = false)
    private long authUser;

    @Column(nullable = false, length = 500)
    private String name;

    @Column(nullable = false)
    private String settings;

    protected Robot() {
        // for JPA
    }

    static Robot registered(long id, RobotWish wish) {
        var robot = new Robot();
        robot.id = id;
        robot.applicationId = wish.applicationId();
        robot.code = wish.code();
        robot.isRobot = wish.isRobot();
        robot.handlerUrl = wish.handlerUrl();
        robot.authUser = wish.authUser();
        robot.name = wish.name();
        robot.settings = TreeText.write(wish.settings());
        return robot;
    }

    /** Takes over what {@code wish} says; what it leaves out stays. */
    void change(RobotWish wish) {
        handlerUrl = wish.handlerUrl().isEmpty() ? handlerUrl : wish.handlerUrl();
        authUser = wish.authUser() == 0 ? authUser : wish.authUser();
        name = wish.name().isBlank() ? name : wish.name();
        var all = new HashMap<>(TreeText.read(settings));
        all.putAll(wish.settings());
        settings = TreeText.write(all);
    }

    /** As its application described it. */
    public RobotWish card() {
        Map<String, Object> tree = TreeText.read(settings);
        return new RobotWish(applicationId, isRobot, code, handlerUrl, authUser, name, tree);
    }

    /** Whether whoever starts it waits for its application's answer: unless that said plainly not to. */
    public boolean isAwaited() {
        return !"N".equalsIgnoreCase(String.valueOf(TreeText.read(settings).get("USE_SUBSCRIPTION")));
    }

    public long id() {
        return id;
    }
}
