package org.openchannel.portal.robot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time a robot was started. */
@Entity(name = "PortalRobotRun")
@Table(name = "portal_robot_run")
public class RobotRun {

    private static final int LONGEST_LOG = 20_000;

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(name = "robot_code", nullable = false, length = 100)
    private String robotCode;

    @Column(name = "robot_name", nullable = false, length = 500)
    private String robotName;

    @Column(name = "event_token", nullable = false, length = 100)
    private String eventToken;

    @Column(name = "item_code", nullable = false, length = 30)
    private String itemCode;

    @Column(name = "started_by", nullable = false)
    private long startedBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "is_waiting", nullable = false)
    private boolean isWaiting;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Column(name = "return_values")
    private @Nullable String returnValues;

    @Column(name = "log_message")
    private @Nullable String log;

    protected RobotRun() {
        // for JPA
    }

    static RobotRun started(long id, Robot robot, String eventToken, Start start) {
        var run = new RobotRun();
        run.id = id;
        run.applicationId = robot.card().applicationId();
        run.robotCode = robot.card().code();
        run.robotName = robot.card().name();
        run.eventToken = eventToken;
        run.itemCode = start.itemCode();
        run.startedBy = start.userId();
        run.startedAt = start.now();
        run.isWaiting = robot.isAwaited();
        return run;
    }

    /** On which record, by whom and when. */
    record Start(String itemCode, long userId, Instant now) {}

    void finished(String values, String message, Instant now) {
        returnValues = values;
        note(message);
        isWaiting = false;
        finishedAt = now;
    }

    void note(String message) {
        var all = ((log == null ? "" : log + "\n") + message).strip();
        log = all.length() <= LONGEST_LOG ? all : all.substring(0, LONGEST_LOG);
    }

    /** What pages show. */
    public RunCard card() {
        return new RunCard(
                id,
                robotCode,
                robotName,
                itemCode,
                startedBy,
                startedAt,
                isWaiting,
                finishedAt,
                returnValues == null ? "" : returnValues,
                log == null ? "" : log);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String eventToken() {
        return eventToken;
    }

    public boolean isWaiting() {
        return isWaiting;
    }
}
