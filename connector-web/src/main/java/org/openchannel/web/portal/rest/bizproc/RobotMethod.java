package org.openchannel.web.portal.rest.bizproc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.robot.RegisterRobot;
import org.openchannel.portal.robot.RobotException;
import org.openchannel.portal.robot.RobotWish;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/**
 * Registers, changes, forgets and lists an application's robots or activities.
 *
 * @param what {@code robot} or {@code activity}
 */
record RobotMethod(String what, String verb, RegisterRobot register, StaffDirectory staff) implements RestMethod {

    private static final List<String> SETTINGS = List.of(
            "USE_SUBSCRIPTION",
            "DESCRIPTION",
            "PROPERTIES",
            "RETURN_PROPERTIES",
            "DOCUMENT_TYPE",
            "FILTER",
            "USE_PLACEMENT",
            "PLACEMENT_HANDLER",
            "HANDLER",
            "AUTH_USER_ID",
            "NAME");

    @Override
    public String name() {
        return "bizproc." + what + "." + verb;
    }

    @Override
    public List<String> scopes() {
        return List.of("bizproc");
    }

    @Override
    public Object call(Call call) {
        if (call.access().caller().isEmpty()) {
            throw new RestException(400, "ACCESS_DENIED", "Application context required");
        }
        if (!staff.isAdmin(call.userId())) {
            throw new RestException(400, "ACCESS_DENIED", "Access denied!");
        }
        try {
            return done(call);
        } catch (RobotException e) {
            throw new RestException(400, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private Object done(Call call) {
        var sent = call.parameters();
        var code = sent.text("CODE").orElse("");
        switch (verb) {
            case "list" -> {
                return register.codes(call.applicationId(), isRobot());
            }
            case "delete" -> register.delete(call.applicationId(), isRobot(), code);
            case "update" -> register.change(wish(call, code, sent.inside("FIELDS")));
            default -> {
                if (sent.asMap().keySet().stream().noneMatch(this::isKnown)) {
                    throw new RestException(400, "ERROR_ACTIVITY_VALIDATION_FAILURE", "Empty data!");
                }
                register.add(wish(call, code, sent));
            }
        }
        return true;
    }

    private boolean isKnown(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return upper.equals("CODE") || SETTINGS.contains(upper);
    }

    private boolean isRobot() {
        return what.equals("robot");
    }

    private RobotWish wish(Call call, String code, Parameters fields) {
        var settings = new LinkedHashMap<String, Object>();
        SETTINGS.forEach(name -> fields.get(name).ifPresent(value -> settings.put(name, value)));
        return new RobotWish(
                call.applicationId(),
                isRobot(),
                code,
                fields.text("HANDLER").orElse(""),
                Math.max(0, fields.number("AUTH_USER_ID").orElse(0L)),
                fields.worded("NAME"),
                settings);
    }
}
