package org.openchannel.portal.placement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a placement's options as the JSON object applications expect in {@code PLACEMENT_OPTIONS}. */
final class OptionsText {

    private static final int FIRST_PRINTABLE = 0x20;

    private OptionsText() {}

    static String of(Map<?, ?> options) {
        return options.entrySet().stream()
                .map(option -> quoted(String.valueOf(option.getKey())) + ":" + value(option.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> inner) {
            return of(inner);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OptionsText::value).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Boolean || value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (var index = 0; index < text.length(); index++) {
            var c = text.charAt(index);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || c == '<') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
