package org.openchannel.web.portal.rest.imopenlines;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openchannel.portal.line.LineDefaults;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Says what is wrong with a question for lines. */
final class LineQuery {

    private static final Set<String> PARTS = Set.of("select", "filter", "order", "limit", "offset");
    private static final Set<String> OPTIONS = Set.of("QUEUE", "CONFIG_QUEUE", "CHECK_PERMISSION");
    private static final Set<String> OWN =
            Set.of("*", "ID", "ACTIVE", "LINE_NAME", "DATE_CREATE", "DATE_MODIFY", "MODIFY_USER_ID", "XML_ID");
    private static final Set<String> SETTINGS = LineDefaults.of("en").keySet();

    private LineQuery() {}

    static void check(Parameters wish, Parameters options) {
        known("PARAMS", wish, PARTS);
        known("OPTIONS", options, OPTIONS);
        wish.get("select").ifPresent(select -> {
            var fields = wish.items("select").orElseThrow(() -> format("PARAMS", "select"));
            fields.forEach(field -> field("select", Parameters.scalar(field).orElse("")));
        });
        List.of("filter", "order").forEach(part -> wish.get(part).ifPresent(value -> fields(part, value)));
        wish.inside("order").asMap().values().forEach(LineQuery::direction);
        List.of("limit", "offset").forEach(part -> number(part, wish));
        List.of("QUEUE", "CONFIG_QUEUE")
                .forEach(option -> options.get(option).ifPresent(value -> {
                    if (Parameters.scalar(value).isEmpty()) {
                        throw format("OPTIONS", option);
                    }
                }));
    }

    private static void known(String where, Parameters sent, Set<String> names) {
        var unknown = new TreeSet<>(sent.asMap().keySet());
        unknown.removeIf(name -> names.stream().anyMatch(name::equalsIgnoreCase));
        if (!unknown.isEmpty()) {
            throw invalid("Unsupported " + where + " fields are passed: " + String.join(", ", unknown));
        }
    }

    private static void fields(String part, Object value) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return;
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw format("PARAMS", part);
        }
        map.keySet().forEach(name -> field(part, String.valueOf(name).replaceFirst("^[=!<>@%]+", "")));
    }

    private static void field(String part, String name) {
        if (name.isEmpty()) {
            throw invalid("A wrong field name is passed in the PARAMS field '" + part + "'");
        }
        if (!OWN.contains(name) && !SETTINGS.contains(name)) {
            throw invalid("An unknown field '" + name + "' is passed in the PARAMS field '" + part + "'");
        }
    }

    private static void direction(Object value) {
        if (!Parameters.scalar(value).orElse("").matches("(?i)asc|desc")) {
            throw invalid("A wrong sorting direction is passed in the PARAMS field 'order'");
        }
    }

    private static void number(String part, Parameters wish) {
        if (wish.has(part) && wish.number(part).filter(number -> number >= 0).isEmpty()) {
            throw invalid("A non-negative integer is expected in the PARAMS field '" + part + "'");
        }
    }

    private static RestException format(String where, String field) {
        return invalid("A wrong format for the " + where + " field '" + field + "' is passed");
    }

    private static RestException invalid(String why) {
        return new RestException(400, "INVALID_FORMAT", why);
    }
}
