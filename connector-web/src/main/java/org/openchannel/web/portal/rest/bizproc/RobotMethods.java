package org.openchannel.web.portal.rest.bizproc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.robot.AnswerRun;
import org.openchannel.portal.robot.RegisterRobot;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Robots and activities of workflows: registered by administrators, answered for by their applications. */
@Dependent
public class RobotMethods implements MethodGroup {

    private final RegisterRobot register;
    private final AnswerRun answer;
    private final StaffDirectory staff;

    @Inject
    public RobotMethods(RegisterRobot register, AnswerRun answer, StaffDirectory staff) {
        this.register = register;
        this.answer = answer;
        this.staff = staff;
    }

    @Override
    public List<RestMethod> methods() {
        var all = new ArrayList<RestMethod>();
        for (var what : List.of("robot", "activity")) {
            for (var verb : List.of("add", "update", "delete", "list")) {
                all.add(new RobotMethod(what, verb, register, staff));
            }
        }
        all.add(new AnswerMethod("bizproc.event.send", this::finish));
        all.add(new AnswerMethod("bizproc.activity.log", this::note));
        return all;
    }

    private void finish(Call call, String token) {
        var sent = call.parameters();
        answer.finish(
                call.applicationId(),
                token,
                sent.get("RETURN_VALUES")
                        .filter(values -> !Boolean.FALSE.equals(values))
                        .map(JsonTree::write)
                        .orElse(""),
                sent.text("LOG_MESSAGE").orElse(""));
    }

    private void note(Call call, String token) {
        var message = call.parameters().text("LOG_MESSAGE").filter(text -> !text.isBlank());
        answer.note(
                call.applicationId(),
                token,
                message.orElseThrow(() -> new RestException(400, "ERROR_EMPTY_LOG_MESSAGE", "Empty log message!")));
    }
}
