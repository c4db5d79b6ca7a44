package org.openchannel.portal.robot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody who uses a robot says to it.
 *
 * @param type Bitrix24's word: {@code string}, {@code text}, {@code select}, {@code bool}, {@code user} …
 * @param options what one may choose from: titles by values
 * @param initial what it is without anybody's say
 */
public record RobotProperty(
        String key,
        String name,
        String description,
        String type,
        Map<String, String> options,
        boolean isRequired,
        boolean isMultiple,
        List<String> initial) {

    /** All that a robot's application described, in its order. */
    static List<RobotProperty> of(RobotWish robot) {
        return robot.settings().get("PROPERTIES") instanceof Map<?, ?> properties
                ? properties.entrySet().stream()
                        .map(entry -> of(entry.getKey().toString(), Described.of(entry.getValue())))
                        .toList()
                : List.of();
    }

    private static RobotProperty of(String key, Described described) {
        var name = described.words("NAME");
        var type = described.words("TYPE").toLowerCase(Locale.ROOT);
        return new RobotProperty(
                key,
                name.isEmpty() ? key : name,
                described.words("DESCRIPTION"),
                type.isEmpty() ? "string" : type,
                described.options("OPTIONS"),
                described.isYes("REQUIRED"),
                described.isYes("MULTIPLE"),
                described.texts("DEFAULT").stream()
                        .map(text -> spelled(type, text))
                        .toList());
    }

    /**
     * What the robot's application is told: what was said, else what it is without; a list where there may be several.
     *
     * @throws RobotException when it must be said and was not
     */
    Object value(@Nullable Object said) {
        var texts = said == null
                ? initial
                : Described.texts(said).stream()
                        .map(text -> spelled(type, text))
                        .toList();
        if (isRequired && texts.isEmpty()) {
            throw RobotException.invalid("Empty property " + key + "!");
        }
        if (texts.isEmpty()) {
            return "";
        }
        return isMultiple ? texts : Objects.requireNonNull(texts.get(0));
    }

    private static String spelled(String type, String text) {
        if (!type.equals("bool")) {
            return text;
        }
        return text.equalsIgnoreCase("Y") || text.equalsIgnoreCase("true") || text.equals("1") ? "Y" : "N";
    }
}
