package org.openchannel.web.portal.rest.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openchannel.portal.crm.Condition;
import org.openchannel.portal.crm.ConditionGroup;
import org.openchannel.web.portal.rest.Parameters;

/** Reads filters. What stands under a number is a filter of its own; {@code logic} says whether any or all must be met. */
final class FilterForm {

    private static final int MOST_CONDITIONS = 50;
    private static final int DEEPEST = 5;

    private int left = MOST_CONDITIONS;

    private FilterForm() {}

    static ConditionGroup of(Map<String, Object> filter) {
        return new FilterForm().read(filter, 0);
    }

    private ConditionGroup read(Map<String, Object> filter, int depth) {
        var conditions = new ArrayList<Condition>();
        var groups = new ArrayList<ConditionGroup>();
        filter.forEach((name, value) -> {
            if (isLogic(name) || left-- <= 0) {
                return;
            }
            if (isGroup(name, value) && depth < DEEPEST) {
                groups.add(read(Parameters.in(value).asMap(), depth + 1));
            } else {
                conditions.add(condition(name, value));
            }
        });
        var isAny = Parameters.of(filter)
                .text("logic")
                .filter("OR"::equalsIgnoreCase)
                .isPresent();
        return new ConditionGroup(isAny, conditions, groups);
    }

    static boolean isLogic(String name) {
        return name.equalsIgnoreCase("logic");
    }

    static boolean isGroup(String name, Object value) {
        return value instanceof Map && name.matches("\\d+");
    }

    private static Condition condition(String name, Object value) {
        return Condition.of(name, name.equalsIgnoreCase("BINDINGS") ? bindings(value) : values(value));
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
