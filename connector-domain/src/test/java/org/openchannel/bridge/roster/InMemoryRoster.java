package org.openchannel.bridge.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.MemberId;

/** Accounts of portals that last as long as the test. */
public final class InMemoryRoster implements Roster {

    private final Map<MemberId, List<Entry>> all = new HashMap<>();
    private final Set<UUID> hidden = new HashSet<>();

    /** A portal has this account. */
    public void add(MemberId portal, Entry entry) {
        all.computeIfAbsent(portal, unknown -> new ArrayList<>()).add(entry);
        if (entry.isHidden()) {
            hidden.add(entry.account());
        }
    }

    @Override
    public Sheet sheet(MemberId portal, Wish wish) {
        var own = all.getOrDefault(portal, List.of()).stream().map(this::now).toList();
        var found = own.stream()
                .filter(entry -> isWanted(entry, wish))
                .sorted(order(wish.orders()))
                .toList();
        return new Sheet(
                found.stream()
                        .skip((long) wish.page() * Wish.PAGE)
                        .limit(Wish.PAGE)
                        .toList(),
                found.size(),
                own.size(),
                own.stream().filter(Entry::isHidden).count(),
                own.stream().map(Entry::gateway).distinct().sorted().toList());
    }

    private Entry now(Entry entry) {
        return new Entry(
                entry.account(),
                entry.name(),
                entry.gateway(),
                entry.number(),
                entry.place(),
                entry.state(),
                entry.validUntil(),
                entry.waiting(),
                entry.lastMessageAt(),
                entry.halt(),
                hidden.contains(entry.account()));
    }

    private static boolean isWanted(Entry entry, Wish wish) {
        var words = wish.words().toLowerCase(Locale.ROOT);
        var digits = words.matches("[+0-9 ()-]+") ? words.replaceAll("[^0-9]", "") : "";
        return (wish.isHiddenToo() || !entry.isHidden())
                && (wish.gateway().isEmpty() || wish.gateway().equals(entry.gateway()))
                && (wish.standing() == Standing.PAUSED
                        ? entry.isPaused()
                        : wish.standing().states().contains(entry.state()))
                && (contains(entry.name(), words)
                        || contains(entry.place().name(), words)
                        || contains(entry.number(), digits.isEmpty() ? words : digits)
                        || entry.place().line().toString().equals(words));
    }

    private static boolean contains(@Nullable String text, String part) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(part);
    }

    private static Comparator<Entry> order(List<Order> orders) {
        var order = Comparator.<Entry, Integer>comparing(any -> 0);
        for (var each : orders) {
            order = order.thenComparing(
                    each.isDescending()
                            ? by(each.column(), Comparator.reverseOrder())
                            : by(each.column(), Comparator.naturalOrder()));
        }
        return order.thenComparing(entry -> entry.name().toLowerCase(Locale.ROOT))
                .thenComparing(Entry::account);
    }

    private static Comparator<Entry> by(Column column, Comparator<Comparable<Object>> way) {
        var last = Comparator.nullsLast(way);
        return (one, other) -> last.compare(key(one, column), key(other, column));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> key(Entry entry, Column column) {
        Object key = switch (column) {
            case NAME -> entry.name().toLowerCase(Locale.ROOT);
            case NUMBER -> entry.number();
            case GATEWAY -> entry.gateway();
            case LINE -> entry.place().name();
            case STATUS -> entry.state();
            case UNTIL -> entry.validUntil();
            case QUEUE -> entry.waiting();
            case LAST -> entry.lastMessageAt();
        };
        return (Comparable<Object>) key;
    }

    @Override
    public Set<UUID> own(MemberId portal, Collection<UUID> accounts) {
        return all.getOrDefault(portal, List.of()).stream()
                .map(Entry::account)
                .filter(accounts::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<UUID> hide(Collection<UUID> accounts, boolean isHidden) {
        return accounts.stream()
                .filter(account -> isHidden ? hidden.add(account) : hidden.remove(account))
                .toList();
    }

    @Override
    public void takePulses(Instant now) {
        // entries say when they last carried a message
    }
}
