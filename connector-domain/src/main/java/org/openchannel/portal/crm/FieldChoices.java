package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field of the type {@code enumeration} lets one choose from: each with a number, by which it is changed. */
final class FieldChoices {

    private static final int MOST = 500;

    private FieldChoices() {}

    /**
     * What there is after {@code sent} came: those with a known number are changed or, marked {@code DEL}, gone; others
     * are added, unless they are empty.
     *
     * @param base numbers of new ones are above it
     */
    static List<Object> merged(@Nullable Object kept, @Nullable Object sent, long base) {
        var result = new LinkedHashMap<String, Object>();
        rows(kept).forEach(row -> result.put(row.getOrDefault("ID", "").toString(), row));
        var next = base + result.size();
        for (var row : rows(sent)) {
            var id = row.getOrDefault("ID", "").toString();
            if (result.get(id) instanceof Map<?, ?> known) {
                if (FieldText.isYes(row.getOrDefault("DEL", "").toString())) {
                    result.remove(id);
                } else {
                    result.put(id, row(id, known, row));
                }
            } else if (!row.getOrDefault("VALUE", "").toString().isBlank() && result.size() < MOST) {
                do {
                    next++;
                } while (result.containsKey(String.valueOf(next)));
                result.put(String.valueOf(next), row(String.valueOf(next), Map.of(), row));
            }
        }
        return new ArrayList<>(result.values());
    }

    private static Map<String, Object> row(String id, Map<?, ?> known, Map<String, Object> sent) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", id);
        for (var name : List.of("SORT", "VALUE", "DEF", "XML_ID")) {
            var usual = name.equals("SORT") ? "0" : name.equals("DEF") ? "N" : "";
            var before = known.get(name);
            row.put(
                    name,
                    sent.getOrDefault(name, before == null ? usual : before).toString());
        }
        return row;
    }

    private static List<Map<String, Object>> rows(@Nullable Object value) {
        Collection<?> many =
                value instanceof List<?> list ? list : value instanceof Map<?, ?> map ? map.values() : List.of();
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : many) {
            if (one instanceof Map<?, ?> map) {
                var row = new LinkedHashMap<String, Object>();
                map.forEach((name, inner) -> row.put(name.toString().toUpperCase(Locale.ROOT), inner));
                rows.add(row);
            }
        }
        return rows;
    }
}
