package org.openchannel.web.placement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.roster.Column;
import org.openchannel.bridge.roster.Order;
import org.openchannel.bridge.roster.Standing;
import org.openchannel.bridge.roster.Wish;

/** How somebody wants to see the list of accounts, as its form says it. */
final class RosterForm {

    private static final int MOST_TICKED = 500;

    private RosterForm() {}

    /**
     * The wish. Who presses the head of a column sorts by it alone, or, with {@code more}, also by it; who looks for
     * something else begins at the first page.
     */
    static Wish read(MultivaluedMap<String, String> form) {
        return new Wish(
                text(form, "q"),
                standing(text(form, "standing")),
                text(form, "gateway"),
                form.containsKey("hidden"),
                orders(form),
                number(text(form, "at")));
    }

    private static List<Order> orders(MultivaluedMap<String, String> form) {
        var chosen = Stream.of(text(form, "first"), text(form, "then"))
                .filter(each -> !each.isEmpty())
                .toList();
        var known = Order.all(text(form, "sort"));
        var pressed = column(text(form, "by"));
        if (pressed.isEmpty()) {
            var now = Order.all(String.join(",", chosen));
            var isAsBefore = now.equals(known.subList(0, Math.min(known.size(), 2)));
            return form.containsKey("first") && !isAsBefore ? now : known;
        }
        return text(form, "more").isEmpty() ? Order.by(pressed.get(), known) : Order.alsoBy(pressed.get(), known);
    }

    private static Optional<Column> column(String word) {
        return Arrays.stream(Column.values())
                .filter(column -> column.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Standing standing(String word) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(Standing.ALL);
    }

    /** How a standing is posted. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The accounts that are ticked. */
    static List<UUID> ticked(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.get("account")).orElse(List.of()).stream()
                .limit(MOST_TICKED)
                .map(RosterForm::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }
}
