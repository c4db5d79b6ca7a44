package org.openchannel.web.portal.rest.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.Field;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.KnownFields;
import org.openchannel.web.portal.rest.Parameters;

/** A record as the methods for all kinds show it: names in camel case, numbers as numbers. */
final class UniversalRow {

    private UniversalRow() {}

    static Map<String, Object> of(ItemCard item, List<Object> select, boolean keepsNames) {
        var wanted = select.stream()
                .flatMap(name -> Parameters.scalar(name).stream())
                .collect(Collectors.toSet());
        var row = whole(item, keepsNames);
        if (!wanted.isEmpty() && !wanted.contains("*")) {
            row.keySet().removeIf(name -> !name.equals("id") && !isWanted(name, wanted));
        }
        return row;
    }

    private static boolean isWanted(String name, Set<String> wanted) {
        var isOwn = name.startsWith("ufCrm") || name.startsWith("UF_");
        return (wanted.contains(name) && !name.equals("fm"))
                || (isOwn && (wanted.contains("uf*") || wanted.contains("UF_*")));
    }

    @SuppressWarnings("NullAway") // what is empty is null; JSON says so
    private static Map<String, Object> whole(ItemCard item, boolean keepsNames) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var field : KnownFields.of(item.kind()).values()) {
            if (!field.isMultiple()) {
                row.put(Camel.of(field.name()), value(field, item.text(field.name())));
            }
        }
        if (KnownFields.of(item.kind()).containsKey("PHONE")) {
            shortcuts(item, row);
            row.put("fm", multiFields(item));
        }
        for (var links : List.of("CONTACT_IDS", "COMPANY_IDS")) {
            if (KnownFields.of(item.kind()).containsKey(links)) {
                row.put(
                        Camel.of(links),
                        item.values(links).stream()
                                .filter(number -> number.matches("\\d{1,18}"))
                                .map(Long::valueOf)
                                .toList());
            }
        }
        row.put("observers", List.of());
        item.fields().forEach((name, value) -> {
            if (KnownFields.isCustom(name)) {
                row.put(keepsNames ? name : Camel.of(name), value);
            }
        });
        row.put("entityTypeId", item.kind().typeId());
        return row;
    }

    private static @Nullable Object value(Field field, String text) {
        if (field.type().equals("double")) {
            return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
        }
        if (field.isNumber()) {
            return text.matches("-?\\d{1,18}")
                    ? Long.valueOf(text)
                    : field.type().equals("integer") ? null : (Object) 0;
        }
        return text.isEmpty() ? null : text;
    }

    /** The first telephone and e-mail address, at all and of some types, under names of their own. */
    private static void shortcuts(ItemCard item, Map<String, @Nullable Object> row) {
        for (var type : List.of("PHONE", "EMAIL")) {
            var all = item.fields().get(type) instanceof List<?> list
                    ? list.stream().map(Parameters::in).toList()
                    : List.<Parameters>of();
            var name = Camel.of(type);
            row.put(name, all.isEmpty() ? "" : all.get(0).text("VALUE").orElse(""));
            for (var kind : List.of("Mobile", "Work", "Home", "Mailing")) {
                row.put(
                        name + kind,
                        all.stream()
                                .filter(value -> value.text("VALUE_TYPE")
                                        .filter(kind::equalsIgnoreCase)
                                        .isPresent())
                                .findFirst()
                                .flatMap(value -> value.text("VALUE"))
                                .orElse(""));
            }
        }
    }

    private static List<Map<String, Object>> multiFields(ItemCard item) {
        var all = new ArrayList<Map<String, Object>>();
        for (var type : List.of("PHONE", "EMAIL", "WEB", "IM", "LINK")) {
            if (item.fields().get(type) instanceof List<?> rows) {
                rows.forEach(row -> all.add(multiField(Parameters.in(row))));
            }
        }
        return all;
    }

    private static Map<String, Object> multiField(Parameters stored) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", stored.number("ID").orElse(0L));
        row.put("valueType", stored.text("VALUE_TYPE").orElse(""));
        row.put("value", stored.text("VALUE").orElse(""));
        row.put("typeId", stored.text("TYPE_ID").orElse(""));
        return row;
    }
}
