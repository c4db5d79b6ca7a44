package org.openchannel.web.portal.rest.imopenlines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.line.LineDefaults;
import org.openchannel.portal.line.LineForm;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;

/** What a call wants a line to be. Fields nobody knows are left out, as are values that mean nothing. */
final class SentLine {

    private static final Map<String, String> KNOWN = LineDefaults.of("en");

    /** Looks like a flag and is none: only N switches it off. */
    private static final String SECOND = "CRM_CREATE_SECOND";

    private static final Map<String, Set<String>> WORDS = Map.of(
            "QUEUE_TYPE", Set.of("evenly", "strictly", "all"),
            "WELCOME_BOT_JOIN", Set.of("first", "always"),
            "WELCOME_BOT_LEFT", Set.of("queue", "close"),
            "TYPE_MAX_CHAT", Set.of("answered", "answered_new", "closed"),
            "OPERATOR_DATA", Set.of("profile", "queue", "hide"));

    private static final int LONGEST_VALUE = 4000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUEUE = 200;

    private SentLine() {}

    static LineForm form(Parameters sent) {
        var settings = new LinkedHashMap<String, String>();
        sent.asMap().forEach((name, value) -> {
            var wanted = KNOWN.get(name);
            if (wanted != null) {
                setting(name, wanted, value)
                        .filter(text -> text.length() <= LONGEST_VALUE)
                        .ifPresent(text -> settings.put(name, text));
            }
        });
        if (settings.containsKey(LineRow.TREE)) {
            var operator = sent.inside(LineRow.TREE).text("NAME").orElse("").strip();
            settings.put(LineRow.DEFAULT_OPERATOR, operator.substring(0, Math.min(operator.length(), LONGEST_NAME)));
        }
        var name = sent.text("LINE_NAME")
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                .orElse(null);
        var isActive = sent.has("ACTIVE") ? Boolean.valueOf(sent.flag("ACTIVE", true)) : null;
        return new LineForm(name, isActive, queued(sent, false), queued(sent, true), settings);
    }

    private static Optional<String> setting(String name, String otherwise, Object value) {
        if (LineRow.LISTS.contains(name) || LineRow.LISTS_OR_NULL.contains(name)) {
            return list(value);
        }
        if (name.equals(LineRow.TREE)) {
            return value instanceof Map<?, ?> ? Optional.of(JsonTree.write(value)) : Optional.of("");
        }
        var text = Parameters.scalar(value).map(String::strip);
        if (WORDS.containsKey(name)) {
            return text.filter(Objects.requireNonNull(WORDS.get(name))::contains);
        }
        if (otherwise.matches("[YN]") && !name.equals(SECOND)) {
            var isOn = Parameters.of(Map.of(name, value)).flag(name, otherwise.equals("Y"));
            return text.map(sent -> isOn ? "Y" : "N");
        }
        return otherwise.matches("\\d+") && !name.startsWith("WORKTIME_")
                ? text.filter(number -> number.matches("\\d{1,9}"))
                : text;
    }

    private static Optional<String> list(Object value) {
        return Parameters.scalar(value)
                .or(() -> Parameters.of(Map.of("list", value))
                        .items("list")
                        .map(items -> items.stream()
                                .flatMap(item -> Parameters.scalar(item).stream())
                                .collect(Collectors.joining(","))));
    }

    private static @Nullable List<Long> queued(Parameters sent, boolean isDepartment) {
        return sent.items("QUEUE")
                .map(items -> items.stream()
                        .filter(item -> isDepartment(item) == isDepartment)
                        .map(item -> Parameters.scalar(item)
                                .or(() -> Parameters.in(item).text("ENTITY_ID"))
                                .orElse(""))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .limit(LONGEST_QUEUE)
                        .toList())
                .orElse(null);
    }

    private static boolean isDepartment(Object item) {
        return "department"
                .equalsIgnoreCase(Parameters.in(item).text("ENTITY_TYPE").orElse("user"));
    }
}
