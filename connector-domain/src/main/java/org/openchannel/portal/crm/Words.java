package org.openchannel.portal.crm;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What items are found by quickly. */
public final class Words {

    static final int LONGEST = 300;

    private static final int SHORTEST_PHONE = 6;

    private Words() {}

    static Set<String> of(ItemKind kind, Map<String, Object> fields) {
        var words = new HashSet<String>();
        for (var type : List.of("PHONE", "EMAIL", "IM")) {
            for (var value : MultiField.values(fields.get(type))) {
                addIfShort(words, reach(type, value));
            }
        }
        if (kind == ItemKind.ACTIVITY) {
            addIfShort(words, owner(text(fields, "OWNER_TYPE_ID"), text(fields, "OWNER_ID")));
            Binding.of(fields).forEach(binding -> addIfShort(words, owner(binding.typeId(), binding.number())));
        }
        if (kind == ItemKind.COMMENT) {
            ItemKind.record(text(fields, "ENTITY_TYPE"))
                    .ifPresent(owner ->
                            addIfShort(words, owner(String.valueOf(owner.typeId()), text(fields, "ENTITY_ID"))));
        }
        if (!text(fields, "CONTACT_ID").isEmpty()) {
            addIfShort(words, "CONTACT:" + text(fields, "CONTACT_ID"));
        }
        if (kind == ItemKind.CONTACT) {
            Links.numbers(kind, fields).forEach(number -> words.add(company(number)));
        }
        return words;
    }

    /** Whatever belongs to that record. */
    public static String owner(String typeId, String number) {
        return "OWNER:" + typeId + ":" + number;
    }

    /** Whoever belongs to that company. */
    static String company(long number) {
        return "COMPANY:" + number;
    }

    /** Whoever has that telephone, e-mail address or messenger. */
    public static String reach(String type, String value) {
        return type + ":" + same(type, value);
    }

    /** {@code value} in the one spelling all spellings of it share. */
    static String same(String type, String value) {
        if (!type.equals("PHONE")) {
            return value.strip().toLowerCase(Locale.ROOT);
        }
        var digits = value.replaceAll("[^0-9]", "");
        if (digits.length() < SHORTEST_PHONE) {
            return digits.isEmpty() ? value.strip() : digits;
        }
        return digits.matches("8\\d{10}") ? "7" + digits.substring(1) : digits;
    }

    private static void addIfShort(Set<String> words, String word) {
        if (word.length() <= LONGEST) {
            words.add(word);
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return orEmpty(fields.get(name));
    }

    private static String orEmpty(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }
}
