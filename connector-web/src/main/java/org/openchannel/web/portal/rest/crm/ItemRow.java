package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.Field;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KnownFields;
import org.openchannel.web.portal.rest.Parameters;

/** An item as the methods show it: all values are strings, what is empty is null. */
final class ItemRow {

    private static final Set<String> EMPTY_TEXT =
            Set.of("BIRTHDATE", "DATE_CLOSED", "BEGINDATE", "CLOSEDATE", "DESCRIPTION", "LOCATION");

    private ItemRow() {}

    /** All of it: multi-fields only where they hold something. */
    static Map<String, Object> whole(ItemCard item) {
        var row = single(item);
        KnownFields.of(item.kind()).values().stream()
                .filter(field -> field.isMultiField() || field.isUpload())
                .filter(field -> item.fields().containsKey(field.name()))
                .forEach(field -> row.put(field.name(), item.fields().get(field.name())));
        return row;
    }

    /** What was asked for; the number always. */
    static Map<String, Object> chosen(ItemCard item, List<Object> select) {
        var wanted = select.stream()
                .flatMap(one -> Parameters.scalar(one).stream())
                .map(name -> name.toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var row = single(item);
        if (!wanted.isEmpty()) {
            row.keySet().removeIf(name -> !name.equals("ID") && !isWanted(name, wanted));
        }
        wanted.stream()
                .filter(name -> isMultiple(item.kind(), name))
                .filter(name -> item.fields().containsKey(name))
                .forEach(name -> row.put(name, item.fields().get(name)));
        return row;
    }

    private static boolean isWanted(String name, Set<String> wanted) {
        return wanted.contains(name) || wanted.contains(KnownFields.isCustom(name) ? "UF_*" : "*");
    }

    private static boolean isMultiple(ItemKind kind, String name) {
        var field = KnownFields.of(kind).get(name);
        return field != null && field.isMultiple();
    }

    @SuppressWarnings("NullAway") // what is empty is null; JSON says so
    private static Map<String, Object> single(ItemCard item) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var field : KnownFields.of(item.kind()).values()) {
            if (!field.isMultiple()) {
                row.put(field.name(), item.fields().getOrDefault(field.name(), empty(field)));
            }
        }
        item.fields().forEach((name, value) -> {
            if (KnownFields.isCustom(name)) {
                row.put(name, value);
            }
        });
        if (item.kind() == ItemKind.COMMENT) {
            row.put("FILES", Map.of());
        }
        return row;
    }

    private static @Nullable Object empty(Field field) {
        if (field.type().equals("object")) {
            return List.of();
        }
        return EMPTY_TEXT.contains(field.name()) ? "" : null;
    }
}
