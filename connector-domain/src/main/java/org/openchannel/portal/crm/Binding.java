package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record an activity belongs to. The owner is always among them.
 *
 * @param typeId Bitrix24's number of the record's kind
 */
public record Binding(String typeId, String number) {

    /** The field that holds all of an activity's, once they were changed. */
    static final String FIELD = "BINDINGS";

    private static final String TYPE = "OWNER_TYPE_ID";
    private static final String NUMBER = "OWNER_ID";

    public static Binding to(ItemCard record) {
        return new Binding(String.valueOf(record.kind().typeId()), String.valueOf(record.number()));
    }

    /** Those of an activity with these fields, its owner first; without others kept, whom it reaches. */
    static List<Binding> of(Map<String, Object> fields) {
        var all = new LinkedHashSet<Binding>();
        read(fields).ifBound(all::add);
        if (fields.get(FIELD) instanceof List<?> kept) {
            kept.stream()
                    .flatMap(row -> row instanceof Map<?, ?> map ? Stream.of(read(map)) : Stream.empty())
                    .forEach(binding -> binding.ifBound(all::add));
        } else {
            Communications.of(fields)
                    .forEach(reached -> new Binding(reached.typeId(), reached.number()).ifBound(all::add));
        }
        return List.copyOf(all);
    }

    /** An activity's fields when it belongs to {@code bindings}: the first is the owner unless that stays. */
    static void keep(Map<String, Object> fields, List<Binding> bindings) {
        if (!bindings.contains(read(fields))) {
            fields.put(TYPE, bindings.get(0).typeId());
            fields.put(NUMBER, bindings.get(0).number());
        }
        fields.put(FIELD, rows(bindings));
    }

    /** As the wire shows them. */
    static List<Object> rows(List<Binding> bindings) {
        var rows = new ArrayList<Object>();
        bindings.forEach(binding -> rows.add(Map.of(TYPE, binding.typeId(), NUMBER, binding.number())));
        return rows;
    }

    /** Whether it is the one that a filter's {@code 2:15}, {@code 2:} or {@code :15} means. */
    boolean fits(String wanted) {
        var parts = wanted.split(":", 2);
        return (parts[0].isEmpty() || parts[0].equals(typeId))
                && (parts.length < 2 || parts[1].isEmpty() || parts[1].equals(number));
    }

    private void ifBound(Consumer<Binding> then) {
        if (typeId.matches("\\d{1,9}")
                && number.matches("[1-9]\\d{0,17}")
                && ItemKind.record(Long.parseLong(typeId)).isPresent()) {
            then.accept(this);
        }
    }

    private static Binding read(Map<?, ?> row) {
        return new Binding(text(row.get(TYPE)), text(row.get(NUMBER)));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
