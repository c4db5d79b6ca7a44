package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openchannel.portal.crm.Condition;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** What the methods about customer records are sent. */
final class Sent {

    static final List<String> SCOPE = List.of("crm");

    private static final int MOST_CONDITIONS = 50;

    private Sent() {}

    static RestException refused(String description) {
        return new RestException(400, "", description);
    }

    /** The number of an item. */
    static long id(Parameters sent) {
        return sent.number("id")
                .filter(number -> number > 0)
                .orElseThrow(() -> refused("ID is not defined or invalid."));
    }

    /** What is to be kept. */
    static Map<String, Object> fields(Parameters sent) {
        return tree(sent, "fields", true);
    }

    /** Which items are wanted. */
    static ItemQuery query(ItemKind kind, Parameters sent) {
        var conditions = tree(sent, "filter", false).entrySet().stream()
                .limit(MOST_CONDITIONS)
                .map(entry -> Condition.of(
                        entry.getKey(),
                        entry.getKey().equalsIgnoreCase("BINDINGS")
                                ? bindings(entry.getValue())
                                : values(entry.getValue())))
                .toList();
        var order = new LinkedHashMap<String, String>();
        tree(sent, "order", false).forEach((field, direction) -> {
            if (order.size() < MOST_CONDITIONS) {
                order.put(field.toUpperCase(Locale.ROOT), String.valueOf(direction));
            }
        });
        if (kind == ItemKind.ACTIVITY && order.isEmpty()) {
            order.put("START_TIME", "ASC");
        }
        return new ItemQuery(
                kind, conditions, order, Math.max(0, sent.number("start").orElse(0L)));
    }

    /** An object, or nothing where PHP's empty array stands for one. */
    private static Map<String, Object> tree(Parameters sent, String name, boolean isNeeded) {
        var value = sent.get(name);
        if (value.isEmpty() && !isNeeded) {
            return Map.of();
        }
        return value.filter(found -> found instanceof Map || (found instanceof List<?> list && list.isEmpty()))
                .map(found -> Parameters.in(found).asMap())
                .orElseThrow(() -> refused("Parameter '" + name + "' must be array."));
    }

    /** Records by kind, number or both, as a filter names them: {@code 2:15}, {@code 2:}, {@code :15}. */
    private static List<String> bindings(Object value) {
        var rows = value instanceof List<?> list ? list : value instanceof Map<?, ?> map ? map.values() : List.of();
        return Stream.concat(rows.stream(), Stream.of(value))
                .flatMap(row -> row instanceof Map<?, ?> map ? Stream.of(Parameters.in(map)) : Stream.empty())
                .filter(row -> row.has("OWNER_TYPE_ID") || row.has("OWNER_ID"))
                .map(row -> row.text("OWNER_TYPE_ID").orElse("") + ":"
                        + row.text("OWNER_ID").orElse(""))
                .toList();
    }

    private static List<String> values(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(one -> Parameters.scalar(one).stream()).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream()
                    .flatMap(one -> Parameters.scalar(one).stream())
                    .toList();
        }
        return Parameters.scalar(value).stream().toList();
    }
}
