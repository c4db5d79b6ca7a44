package org.openchannel.portal.crm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Through what an activity reaches whom. */
final class Communications {

    private Communications() {}

    /** The record somebody is reached by. */
    record Reached(String typeId, String number) {}

    static List<Reached> of(Map<String, Object> fields) {
        var sent = fields.get("COMMUNICATIONS");
        Collection<?> rows =
                sent instanceof Map<?, ?> map ? map.values() : sent instanceof List<?> list ? list : List.of();
        return rows.stream()
                .flatMap(row -> row instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty())
                .map(row -> new Reached(text(row, "ENTITY_TYPE_ID"), text(row, "ENTITY_ID")))
                .toList();
    }

    private static String text(Map<?, ?> row, String name) {
        var value = row.get(name);
        return value == null ? "" : value.toString();
    }
}
