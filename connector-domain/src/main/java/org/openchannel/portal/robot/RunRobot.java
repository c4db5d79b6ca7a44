package org.openchannel.portal.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.delivery.PostForm;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.shared.Numbers;

/** Starts robots on customer records, by hand. */
@Dependent
public class RunRobot {

    private static final int TOKEN_LENGTH = 32;
    private static final int WORKFLOW_LENGTH = 20;

    private final Robots robots;
    private final RobotRuns runs;
    private final PostForm postForm;
    private final Numbers numbers;
    private final RunStamp stamp;

    @Inject
    public RunRobot(Robots robots, RobotRuns runs, PostForm postForm, Numbers numbers, RunStamp stamp) {
        this.robots = robots;
        this.runs = runs;
        this.postForm = postForm;
        this.numbers = numbers;
        this.stamp = stamp;
    }

    /** A robot somebody may start. */
    public record Choice(long id, String name, boolean isRobot) {}

    /** All there are, by name. */
    @Transactional
    public List<Choice> choices() {
        return robots.all().stream()
                .map(robot ->
                        new Choice(robot.id(), robot.card().name(), robot.card().isRobot()))
                .toList();
    }

    /**
     * Starts it: its handler is told, with the token by which its application answers.
     *
     * @throws RobotException when there is no such robot
     */
    @Transactional
    public void run(long robotId, ItemCard record, long userId) {
        var robot = robots.find(robotId)
                .orElseThrow(() -> new RobotException("ERROR_ACTIVITY_NOT_FOUND", "Activity or Robot not found!"));
        var card = robot.card();
        var workflow = stamp.secret(WORKFLOW_LENGTH);
        var token = workflow + "|A1|" + stamp.secret(TOKEN_LENGTH);
        var start = new RobotRun.Start(record.kind().code(record.number()), userId, stamp.now());
        runs.add(RobotRun.started(numbers.next("portal_robot_run_number"), robot, token, start));
        var form = new LinkedHashMap<String, Object>();
        form.put("workflow_id", workflow);
        form.put("code", card.code());
        var title = record.kind().title();
        var entity = "CCrmDocument" + title;
        form.put("document_id", List.of("crm", entity, record.kind().name() + "_" + record.number()));
        form.put("document_type", List.of("crm", entity, record.kind().name()));
        form.put("event_token", token);
        form.put("properties", properties(card));
        form.put("use_subscription", robot.isAwaited() ? "Y" : "N");
        form.put("timeout_duration", 0);
        var as = card.authUser() == 0 ? userId : card.authUser();
        postForm.post(card.handlerUrl(), RaisedEvent.of(card.applicationId(), "ROBOT", form, as));
    }

    /** What each property is without anybody's say. */
    private static Map<String, Object> properties(RobotWish robot) {
        var values = new LinkedHashMap<String, Object>();
        if (robot.settings().get("PROPERTIES") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> {
                var initial = property instanceof Map<?, ?> fields
                        ? fields.entrySet().stream()
                                .filter(field -> field.getKey().toString().equalsIgnoreCase("Default"))
                                .<Object>map(Map.Entry::getValue)
                                .findFirst()
                                .orElse("")
                        : "";
                values.put(name.toString(), initial);
            });
        }
        return values;
    }
}
