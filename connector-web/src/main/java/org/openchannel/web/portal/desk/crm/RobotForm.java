package org.openchannel.web.portal.desk.crm;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.robot.RobotProperty;
import org.openchannel.portal.robot.RunRobot;

/**
 * What one says to a robot before it starts.
 *
 * @param isRobot whether it is one of automation rules, not an action of workflows
 */
public record RobotForm(long id, String name, String description, boolean isRobot, List<Field> fields) {

    private static final String PREFIX = "property.";
    private static final List<String> CHOSEN = List.of("select", "bool", "user");

    /**
     * A field of the form.
     *
     * @param control {@code select}, {@code area}, or the type of an input
     * @param value what stands in it at first
     */
    public record Field(
            String name, RobotProperty property, String control, boolean isList, String value, List<Option> options) {

        private static Field of(RobotProperty property, Map<Long, String> people) {
            var isChosen = CHOSEN.contains(property.type());
            return new Field(
                    PREFIX + property.key(),
                    property,
                    control(property),
                    property.isMultiple() && !isChosen,
                    String.join("\n", property.initial()),
                    choices(property, people));
        }

        private static String control(RobotProperty property) {
            if (CHOSEN.contains(property.type())) {
                return "select";
            }
            return property.isMultiple()
                    ? "area"
                    : switch (property.type()) {
                        case "text" -> "area";
                        case "int", "double" -> "number";
                        case "date" -> "date";
                        case "datetime" -> "datetime-local";
                        default -> "text";
                    };
        }
    }

    /**
     * Something to choose.
     *
     * @param key of its words, where it has no title
     */
    public record Option(
            String value, String title, @Nullable String key, boolean isChosen) {}

    static RobotForm of(RunRobot.Choice robot, Map<Long, String> people) {
        return new RobotForm(
                robot.id(),
                robot.name(),
                robot.description(),
                robot.isRobot(),
                robot.properties().stream()
                        .map(property -> Field.of(property, people))
                        .toList());
    }

    /** What the sent form says to {@code robot}, by the keys of its properties. */
    static Map<String, Object> said(RunRobot.Choice robot, MultivaluedMap<String, String> sent) {
        var said = new LinkedHashMap<String, Object>();
        for (var property : robot.properties()) {
            var values = sent.getOrDefault(PREFIX + property.key(), List.of());
            var isSplit = property.isMultiple() && !CHOSEN.contains(property.type());
            said.put(
                    property.key(),
                    isSplit
                            ? values.stream()
                                    .flatMap(String::lines)
                                    .map(String::strip)
                                    .toList()
                            : values);
        }
        return said;
    }

    private static List<Option> choices(RobotProperty property, Map<Long, String> people) {
        return switch (property.type()) {
            case "bool" -> List.of(option(property, "Y", "", "desk.crm.yes"), option(property, "N", "", "desk.crm.no"));
            case "user" ->
                people.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(person -> option(property, "user_" + person.getKey(), person.getValue(), null))
                        .toList();
            default ->
                property.options().entrySet().stream()
                        .map(option -> option(property, option.getKey(), option.getValue(), null))
                        .toList();
        };
    }

    private static Option option(RobotProperty property, String value, String title, @Nullable String key) {
        return new Option(value, title, key, property.initial().contains(value));
    }
}
