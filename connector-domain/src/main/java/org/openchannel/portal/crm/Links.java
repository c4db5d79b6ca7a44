package org.openchannel.portal.crm;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contacts of a deal or lead, the companies of a contact: one comes first, and stands in a field of its own too. */
final class Links {

    private static final Map<ItemKind, ItemKind> LINKED = Map.of(
            ItemKind.DEAL, ItemKind.CONTACT, ItemKind.LEAD, ItemKind.CONTACT, ItemKind.CONTACT, ItemKind.COMPANY);

    private Links() {}

    /** To which kind records of {@code kind} say they are linked. */
    static Optional<ItemKind> of(ItemKind kind) {
        return Optional.ofNullable(LINKED.get(kind));
    }

    /** Where the first stands. */
    static String first(ItemKind linked) {
        return linked.name() + "_ID";
    }

    /** Where all stand. */
    static String all(ItemKind linked) {
        return linked.name() + "_IDS";
    }

    /** To whom a record is linked, the first first. */
    static List<Long> numbers(ItemKind kind, Map<String, Object> fields) {
        var numbers = new LinkedHashSet<Long>();
        of(kind).ifPresent(linked -> {
            numbers.addAll(listed(fields.get(first(linked))));
            numbers.addAll(listed(fields.get(all(linked))));
        });
        return List.copyOf(numbers);
    }

    /** Makes both fields say the same after either was changed. */
    static void follow(ItemKind kind, Map<String, Object> fields, Map<String, Object> before) {
        of(kind).ifPresent(linked -> {
            var first = first(linked);
            var isFirstNew = isNew(first, fields, before);
            var isAllNew = isNew(all(linked), fields, before);
            var numbers = new LinkedHashSet<>(numbers(kind, fields));
            if (isAllNew && !isFirstNew) {
                numbers = new LinkedHashSet<>(listed(fields.get(all(linked))));
            } else if (isFirstNew && !isAllNew) {
                numbers.removeAll(listed(before.get(first)));
            }
            keep(fields, linked, numbers);
        });
    }

    private static boolean isNew(String name, Map<String, Object> fields, Map<String, Object> before) {
        return !fields.getOrDefault(name, "").equals(before.getOrDefault(name, ""));
    }

    private static void keep(Map<String, Object> fields, ItemKind linked, Set<Long> numbers) {
        fields.remove(first(linked));
        fields.remove(all(linked));
        numbers.stream().findFirst().ifPresent(number -> {
            fields.put(first(linked), String.valueOf(number));
            fields.put(
                    all(linked), numbers.stream().<Object>map(String::valueOf).toList());
        });
    }

    private static List<Long> listed(@Nullable Object stored) {
        Collection<?> many = stored instanceof List<?> list
                ? list
                : stored instanceof Map<?, ?> map ? map.values() : List.of(stored == null ? "" : stored);
        return many.stream()
                .map(String::valueOf)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .toList();
    }
}
