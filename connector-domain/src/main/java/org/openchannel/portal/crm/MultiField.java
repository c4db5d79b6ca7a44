package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The values of one telephone, e-mail, site or messenger field. Each has a number, by which it is changed later. */
final class MultiField {

    private static final int LONGEST = 250;
    private static final int MOST = 100;

    private MultiField() {}

    /** The plain values. */
    static List<String> values(@Nullable Object stored) {
        return rows(stored).stream()
                .map(row -> String.valueOf(row.get("VALUE")))
                .toList();
    }

    /**
     * What is stored after {@code sent} came: values with a known number are changed, emptied ones and those marked
     * {@code DELETE} go, those without a number are added, and what was not named stays.
     */
    static List<Object> merged(String type, @Nullable Object stored, Object sent, LongSupplier numbers) {
        var result = new LinkedHashMap<String, Object>();
        rows(stored).forEach(row -> result.put(String.valueOf(row.get("ID")), row));
        var isOne = !(sent instanceof Map) && !(sent instanceof List);
        for (var row : isOne ? List.<Map<?, ?>>of(Map.of("VALUE", sent)) : rows(sent)) {
            merge(type, result, row, numbers);
        }
        return new ArrayList<>(result.values());
    }

    private static void merge(String type, Map<String, Object> result, Map<?, ?> row, LongSupplier numbers) {
        var id = text(row, "ID");
        var value = text(row, "VALUE").strip();
        var known = result.get(id);
        if (known instanceof Map<?, ?> old) {
            if (text(row, "DELETE").equalsIgnoreCase("Y") || (row.containsKey("VALUE") && value.isEmpty())) {
                result.remove(id);
            } else {
                var kind = text(row, "VALUE_TYPE");
                result.put(
                        id,
                        row(
                                type,
                                id,
                                value.isEmpty() ? text(old, "VALUE") : value,
                                kind.isEmpty() ? text(old, "VALUE_TYPE") : kind));
            }
        } else if (!value.isEmpty() && result.size() < MOST) {
            var number = String.valueOf(numbers.getAsLong());
            var kind = text(row, "VALUE_TYPE");
            result.put(number, row(type, number, value, kind.isEmpty() ? usual(type) : kind));
        }
    }

    private static Map<String, Object> row(String type, String id, String value, String kind) {
        if (value.length() > LONGEST) {
            throw new CrmException(
                    "ERROR_CORE", "The value of '" + type + "' is longer than " + LONGEST + " characters");
        }
        if (type.equals("EMAIL") && !value.matches("[^@\\s]+@[^@\\s]+")) {
            throw new CrmException("ERROR_CORE", "The field 'E-mail' contains an incorrect address");
        }
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", id);
        row.put("VALUE_TYPE", kind.length() > 50 ? kind.substring(0, 50) : kind);
        row.put("VALUE", value);
        row.put("TYPE_ID", type);
        return row;
    }

    private static String usual(String type) {
        return type.equals("IM") || type.equals("LINK") ? "OTHER" : "WORK";
    }

    private static List<Map<?, ?>> rows(@Nullable Object value) {
        if (value instanceof Map<?, ?> one && one.containsKey("VALUE")) {
            return List.of(one);
        }
        Collection<?> rows =
                value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : List.of();
        var found = new ArrayList<Map<?, ?>>();
        for (var row : rows) {
            if (row instanceof Map<?, ?> map) {
                found.add(map);
            } else if (row instanceof String || row instanceof Number) {
                found.add(Map.of("VALUE", row));
            }
        }
        return found;
    }

    private static String text(Map<?, ?> row, String name) {
        var value = row.get(name);
        return value == null || value instanceof Map || value instanceof List ? "" : value.toString();
    }
}
