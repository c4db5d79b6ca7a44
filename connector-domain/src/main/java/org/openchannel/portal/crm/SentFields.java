package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/** Takes over what a call says about an item. */
final class SentFields {

    private static final int MOST_CUSTOM = 300;
    private static final int MOST_VALUES = 500;

    private final ItemKind kind;
    private final LongSupplier numbers;

    SentFields(ItemKind kind, LongSupplier numbers) {
        this.kind = kind;
        this.numbers = numbers;
    }

    void into(Map<String, Object> fields, Map<String, ?> sent) {
        sent.forEach((name, value) -> {
            var upper = name.toUpperCase(Locale.ROOT);
            var known = KnownFields.of(kind).get(upper);
            if (known != null && !known.isReadOnly()) {
                known(fields, known, value);
            } else if (known == null && KnownFields.isCustom(upper) && fields.size() < MOST_CUSTOM) {
                put(fields, upper, kept(value, 0));
            }
        });
    }

    private void known(Map<String, Object> fields, Field field, Object value) {
        if (field.isMultiField()) {
            put(fields, field.name(), MultiField.merged(field.name(), fields.get(field.name()), value, numbers));
        } else if (field.isUpload()) {
            put(fields, field.name(), Attachment.kept(value));
        } else if (field.type().equals("object") || field.isMultiple()) {
            put(fields, field.name(), kept(value, 0));
        } else if (!field.type().equals("file") && !(value instanceof Map) && !(value instanceof List)) {
            var text = single(value);
            put(fields, field.name(), text.isBlank() ? "" : FieldText.normal(field, text));
        }
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        var isEmpty = (value instanceof String text && text.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (isEmpty) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    /** As sent, with single values as text. */
    private static Object kept(Object value, int depth) {
        if (depth > 8) {
            return "";
        }
        if (value instanceof Map<?, ?> map) {
            var kept = new LinkedHashMap<String, Object>();
            map.entrySet().stream()
                    .limit(MOST_VALUES)
                    .forEach(entry -> kept.put(String.valueOf(entry.getKey()), kept(entry.getValue(), depth + 1)));
            return kept;
        }
        if (value instanceof List<?> list) {
            var kept = new ArrayList<Object>();
            list.stream().limit(MOST_VALUES).forEach(inner -> kept.add(kept(inner, depth + 1)));
            return kept;
        }
        return single(value);
    }

    private static String single(Object value) {
        return value instanceof Boolean flag ? (flag ? "Y" : "N") : String.valueOf(value);
    }
}
