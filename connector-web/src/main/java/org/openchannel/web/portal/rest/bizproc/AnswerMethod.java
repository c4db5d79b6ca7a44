package org.openchannel.web.portal.rest.bizproc;

import java.util.List;
import java.util.function.BiConsumer;
import org.openchannel.portal.robot.RobotException;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Something an application says about a run of its robot, named by the run's token. */
record AnswerMethod(String name, BiConsumer<Call, String> work) implements RestMethod {

    @Override
    public List<String> scopes() {
        return List.of("bizproc");
    }

    @Override
    public Object call(Call call) {
        if (call.access().caller().isEmpty()) {
            throw new RestException(403, "ACCESS_DENIED", "Application context required");
        }
        try {
            work.accept(call, call.parameters().text("EVENT_TOKEN").orElse(""));
        } catch (RobotException e) {
            throw new RestException(403, e.code(), String.valueOf(e.getMessage()));
        }
        return true;
    }
}
