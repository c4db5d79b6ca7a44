package org.openchannel.web.portal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.robot.RobotProperty;
import org.openchannel.portal.robot.RunCard;
import org.openchannel.portal.robot.RunRobot;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.RestException;

/** Robots and their runs as programs see them. */
final class RobotTree {

    private RobotTree() {}

    static Map<String, @Nullable Object> of(RunRobot.Choice robot, List<ApplicationCard> applications) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put(
                "clientId",
                applications.stream()
                        .filter(application -> application.id() == robot.applicationId())
                        .map(ApplicationCard::clientId)
                        .findFirst()
                        .orElse(null));
        tree.put("code", robot.code());
        tree.put("name", robot.name());
        tree.put("description", robot.description());
        tree.put("isRobot", robot.isRobot());
        tree.put("properties", robot.properties().stream().map(RobotTree::of).toList());
        return tree;
    }

    static Map<String, @Nullable Object> of(RunCard run) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("id", run.id());
        tree.put("code", run.code());
        tree.put("name", run.robotName());
        tree.put("documentId", Documents.name(run.itemCode()));
        tree.put("userId", run.startedBy());
        tree.put("startedAt", run.startedAt().toString());
        tree.put("isWaiting", run.isWaiting());
        tree.put(
                "finishedAt", run.finishedAt() == null ? null : run.finishedAt().toString());
        tree.put("returnValues", run.returned().isEmpty() ? null : returned(run.returned()));
        tree.put("log", run.log());
        return tree;
    }

    private static Object returned(String json) {
        try {
            return JsonTree.readCall(json);
        } catch (RestException e) {
            return json; // a single word
        }
    }

    private static Map<String, Object> of(RobotProperty property) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("key", property.key());
        tree.put("name", property.name());
        tree.put("type", property.type());
        tree.put("isRequired", property.isRequired());
        tree.put("isMultiple", property.isMultiple());
        tree.put("options", property.options());
        tree.put("default", property.initial());
        return tree;
    }
}
