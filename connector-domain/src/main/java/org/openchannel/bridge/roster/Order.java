package org.openchannel.bridge.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing to sort by. What is sorted by several is written {@code status,-queue}. */
public record Order(Column column, boolean isDescending) {

    private static final int MOST = 3;

    /** Reads orders; what makes no sense is left out. */
    public static List<Order> all(String text) {
        var orders = new ArrayList<Order>();
        for (var word : text.split(",", 20)) {
            one(word.strip())
                    .filter(order -> orders.stream().noneMatch(known -> known.column == order.column))
                    .filter(order -> orders.size() < MOST)
                    .ifPresent(orders::add);
        }
        return List.copyOf(orders);
    }

    private static Optional<Order> one(String word) {
        var isDescending = word.startsWith("-");
        var name = (isDescending ? word.substring(1) : word).toUpperCase(Locale.ROOT);
        return Arrays.stream(Column.values())
                .filter(column -> column.name().equals(name))
                .map(column -> new Order(column, isDescending))
                .findFirst();
    }

    /** As it is read again. */
    public static String text(List<Order> orders) {
        return orders.stream().map(Order::text).collect(Collectors.joining(","));
    }

    /** As it is read again. */
    public String text() {
        return (isDescending ? "-" : "") + column.name().toLowerCase(Locale.ROOT);
    }

    /** Sorts by {@code column} alone; the other way round where that is so already. */
    public static List<Order> by(Column column, List<Order> now) {
        var isFirst = !now.isEmpty() && now.get(0).column == column;
        return List.of(new Order(column, isFirst && !now.get(0).isDescending));
    }

    /** Sorts also by {@code column}, or by it the other way round. */
    public static List<Order> alsoBy(Column column, List<Order> now) {
        var orders = new ArrayList<Order>();
        now.forEach(order -> orders.add(order.column == column ? new Order(column, !order.isDescending) : order));
        if (now.stream().noneMatch(order -> order.column == column)) {
            orders.add(new Order(column, false));
        }
        return all(text(orders));
    }
}
