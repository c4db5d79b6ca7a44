package org.openchannel.web.portal.rest.bizproc;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.openchannel.portal.robot.AnswerRun;
import org.openchannel.portal.robot.RegisterRobot;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Robots and activities of workflows: registered by administrators, answered for by their applications. */
@Dependent
public class RobotMethods {

    @Produces
    @Dependent
    RestMethod robotAdd(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("robot", "add", register, staff);
    }

    @Produces
    @Dependent
    RestMethod robotUpdate(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("robot", "update", register, staff);
    }

    @Produces
    @Dependent
    RestMethod robotDelete(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("robot", "delete", register, staff);
    }

    @Produces
    @Dependent
    RestMethod robotList(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("robot", "list", register, staff);
    }

    @Produces
    @Dependent
    RestMethod activityAdd(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("activity", "add", register, staff);
    }

    @Produces
    @Dependent
    RestMethod activityUpdate(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("activity", "update", register, staff);
    }

    @Produces
    @Dependent
    RestMethod activityDelete(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("activity", "delete", register, staff);
    }

    @Produces
    @Dependent
    RestMethod activityList(RegisterRobot register, StaffDirectory staff) {
        return new RobotMethod("activity", "list", register, staff);
    }

    @Produces
    @Dependent
    RestMethod eventSend(AnswerRun answer) {
        return new AnswerMethod(
                "bizproc.event.send",
                (call, token) -> answer.finish(
                        call.applicationId(),
                        token,
                        call.parameters()
                                .get("RETURN_VALUES")
                                .filter(values -> !Boolean.FALSE.equals(values))
                                .map(JsonTree::write)
                                .orElse(""),
                        call.parameters().text("LOG_MESSAGE").orElse("")));
    }

    @Produces
    @Dependent
    RestMethod activityLog(AnswerRun answer) {
        return new AnswerMethod("bizproc.activity.log", (call, token) -> {
            var message = call.parameters().text("LOG_MESSAGE").filter(text -> !text.isBlank());
            answer.note(
                    call.applicationId(),
                    token,
                    message.orElseThrow(() -> new RestException(400, "ERROR_EMPTY_LOG_MESSAGE", "Empty log message!")));
        });
    }
}
