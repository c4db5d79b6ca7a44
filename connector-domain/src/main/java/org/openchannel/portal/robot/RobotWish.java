package org.openchannel.portal.robot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an application says about a robot; what is empty was not said.
 *
 * @param settings everything, by Bitrix24's names
 */
public record RobotWish(
        long applicationId,
        boolean isRobot,
        String code,
        String handlerUrl,
        long authUser,
        String name,
        Map<String, Object> settings) {

    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_NAME = 500;

    public RobotWish {
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        settings = Map.copyOf(settings);
    }

    static void checkCode(String code) {
        if (code.isBlank()) {
            throw RobotException.invalid("Empty activity code!");
        }
        if (!code.matches("[A-Za-z0-9._-]{1,100}")) {
            throw RobotException.invalid("Wrong activity code!");
        }
    }

    void checkHandler() {
        if (!handlerUrl.matches("(?i)https?://.*")) {
            throw new RobotException("ERROR_UNSUPPORTED_PROTOCOL", "Unsupported handler protocol");
        }
        if (!handlerUrl.matches("(?i)https?://[^/\\s]+\\S*") || handlerUrl.length() > LONGEST_ADDRESS) {
            throw new RobotException("ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
        }
    }

    void checkSettings() {
        checkProperties(settings.get("PROPERTIES"));
        checkProperties(settings.get("RETURN_PROPERTIES"));
        var filter = settings.get("FILTER");
        if (filter != null && !(filter instanceof Map) && !isEmpty(filter)) {
            throw RobotException.invalid("Wrong activity FILTER!");
        }
        var type = settings.get("DOCUMENT_TYPE");
        if (type != null && !isEmpty(type) && parts(type) != 3) {
            throw RobotException.invalid("Wrong activity DOCUMENT_TYPE!");
        }
    }

    private static void checkProperties(@Nullable Object properties) {
        if (properties == null || isEmpty(properties)) {
            return;
        }
        if (!(properties instanceof Map<?, ?> map)) {
            throw RobotException.invalid("Wrong properties array!");
        }
        map.forEach((key, property) -> {
            if (!key.toString().matches("[A-Za-z][A-Za-z0-9_]*")) {
                throw RobotException.invalid("Wrong property key " + key + "!");
            }
            var named = new LinkedHashMap<String, Object>();
            if (property instanceof Map<?, ?> fields) {
                fields.forEach((name, value) ->
                        named.put(name.toString().toUpperCase(Locale.ROOT), Objects.requireNonNullElse(value, "")));
            }
            if (isEmpty(named.getOrDefault("NAME", ""))) {
                throw RobotException.invalid("Empty property NAME " + key + "!");
            }
        });
    }

    private static int parts(Object value) {
        return value instanceof List<?> list ? list.size() : value instanceof Map<?, ?> map ? map.size() : 0;
    }

    private static boolean isEmpty(Object value) {
        return (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || value.toString().isEmpty();
    }
}
