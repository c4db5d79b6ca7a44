package org.openchannel.portal.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
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

    /**
     * A robot somebody may start.
     *
     * @param properties what one says to it
     */
    public record Choice(
            long id,
            long applicationId,
            String code,
            String name,
            String description,
            boolean isRobot,
            List<RobotProperty> properties) {

        private static Choice of(Robot robot) {
            var card = robot.card();
            return new Choice(
                    robot.id(),
                    card.applicationId(),
                    card.code(),
                    card.name(),
                    Described.words(card.settings().get("DESCRIPTION")),
                    card.isRobot(),
                    RobotProperty.of(card));
        }
    }

    /** All there are, by name. */
    @Transactional
    public List<Choice> choices() {
        return robots.all().stream().map(Choice::of).toList();
    }

    /** Those offered on such records, by name. */
    @Transactional
    public List<Choice> choices(ItemKind kind) {
        return robots.all().stream()
                .filter(robot -> Audience.of(robot.card()).includes(kind))
                .map(Choice::of)
                .toList();
    }

    /**
     * Starts it: its handler is told, with the token by which its application answers.
     *
     * @param said what was said to it, by the keys of its properties; what is left out is as its application wished
     * @throws RobotException when there is no such robot, not on such records, or it must be told more
     */
    @Transactional
    public RunCard run(long robotId, ItemCard record, Map<String, ?> said, long userId) {
        var robot = robots.find(robotId)
                .orElseThrow(() -> new RobotException("ERROR_ACTIVITY_NOT_FOUND", "Activity or Robot not found!"));
        var card = robot.card();
        if (!Audience.of(card).includes(record.kind())) {
            throw RobotException.invalid("Not for documents of this type!");
        }
        var workflow = stamp.secret(WORKFLOW_LENGTH);
        var token = workflow + "|A1|" + stamp.secret(TOKEN_LENGTH);
        var form = new LinkedHashMap<String, Object>();
        form.put("workflow_id", workflow);
        form.put("code", card.code());
        form.put("document_id", document(record));
        form.put("document_type", Audience.type(record.kind()));
        form.put("event_token", token);
        form.put("properties", properties(card, said));
        form.put("use_subscription", robot.isAwaited() ? "Y" : "N");
        form.put("timeout_duration", 0);
        var as = card.authUser() == 0 ? userId : card.authUser();
        postForm.post(card.handlerUrl(), RaisedEvent.of(card.applicationId(), "ROBOT", form, as));
        return started(robot, token, new RobotRun.Start(record.kind().code(record.number()), userId, stamp.now()));
    }

    private RunCard started(Robot robot, String token, RobotRun.Start start) {
        var run = RobotRun.started(numbers.next("portal_robot_run_number"), robot, token, start);
        runs.add(run);
        return run.card();
    }

    private static List<String> document(ItemCard record) {
        var type = Audience.type(record.kind());
        return List.of(type.get(0), type.get(1), type.get(2) + "_" + record.number());
    }

    private static Map<String, Object> properties(RobotWish robot, Map<String, ?> said) {
        var values = new LinkedHashMap<String, Object>();
        RobotProperty.of(robot)
                .forEach(property -> values.put(property.key(), property.value(said.get(property.key()))));
        return values;
    }
}
