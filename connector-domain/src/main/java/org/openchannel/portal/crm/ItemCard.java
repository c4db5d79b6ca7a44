package org.openchannel.portal.crm;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pages and the wire may know of an item.
 *
 * @param fields strings, lists and maps of them by name; what is empty is left out
 */
public record ItemCard(ItemKind kind, long number, Map<String, Object> fields) {

    static ItemCard of(Item item) {
        var fields = item.fields();
        if (item.kind() == ItemKind.ACTIVITY) {
            fields = new LinkedHashMap<>(fields);
            fields.put(Binding.FIELD, Binding.rows(Binding.of(fields)));
        }
        return new ItemCard(item.kind(), item.number(), fields);
    }

    /** A single value; empty when there is none. */
    public String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    /** Its values, however many there are: telephones, e-mail addresses, or one. */
    public List<String> values(String name) {
        var stored = fields.get(name);
        if (stored instanceof String text) {
            return List.of(text);
        }
        return stored instanceof List<?> list
                ? list.stream().map(ItemCard::value).toList()
                : List.of();
    }

    /** What people call it. */
    public String title() {
        var person = Stream.of(text("NAME"), text("SECOND_NAME"), text("LAST_NAME"))
                .filter(word -> !word.isEmpty())
                .reduce("", (one, other) -> (one + " " + other).strip());
        return Stream.of(text("TITLE"), text("SUBJECT"), person)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(kind.title() + " #" + number);
    }

    /** Whether {@code text} stands in its name, an address or, as digits, in a telephone. */
    boolean isFoundBy(String text) {
        var part = text.strip().toLowerCase(Locale.ROOT);
        var digits = part.replaceAll("[^0-9]", "");
        return Stream.concat(Stream.of(title()), values("EMAIL").stream())
                        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(part))
                || (digits.length() > 2
                        && values("PHONE").stream()
                                .anyMatch(phone -> Words.same("PHONE", phone).contains(digits)));
    }

    boolean meets(Condition condition) {
        if (kind == ItemKind.ACTIVITY && condition.field().equals(Binding.FIELD)) {
            var bindings = Binding.of(fields);
            return condition.values().isEmpty()
                    || condition.values().stream()
                            .anyMatch(wanted -> bindings.stream().anyMatch(binding -> binding.fits(wanted)));
        }
        var field = field(kind, condition.field());
        var isKnown = KnownFields.of(kind).containsKey(condition.field()) || KnownFields.isCustom(condition.field());
        var stored = values(condition.field());
        return !isKnown || condition.isMet(field, stored.isEmpty() ? List.of("") : stored);
    }

    static Comparator<ItemCard> by(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return (one, other) -> Condition.compare(field(one.kind(), upper), one.text(upper), other.text(upper));
    }

    private static Field field(ItemKind kind, String name) {
        return KnownFields.of(kind).getOrDefault(name, new Field(name, "string", false, false, ""));
    }

    private static String value(@Nullable Object row) {
        return row instanceof Map<?, ?> map ? String.valueOf(map.get("VALUE")) : String.valueOf(row);
    }
}
