package org.openchannel.portal.crm;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Customer records while the test lasts. */
public final class InMemoryItems implements Items {

    private final Map<String, Item> items = new LinkedHashMap<>();

    @Override
    public Optional<Item> find(ItemKind kind, long number) {
        return Optional.ofNullable(items.get(kind.code(number)));
    }

    @Override
    public Optional<Item> lock(ItemKind kind, long number) {
        return find(kind, number);
    }

    @Override
    public List<Item> page(ItemScope scope, boolean newestFirst, int offset, int most) {
        var order = Comparator.comparingLong(Item::number);
        return in(scope)
                .sorted(newestFirst ? order.reversed() : order)
                .skip(offset)
                .limit(most)
                .toList();
    }

    @Override
    public long count(ItemScope scope) {
        return in(scope).count();
    }

    @Override
    public void add(Item item) {
        items.put(item.code(), item);
    }

    @Override
    public void remove(Item item) {
        items.remove(item.code());
    }

    private Stream<Item> in(ItemScope scope) {
        return items.values().stream()
                .filter(item -> item.kind() == scope.kind())
                .filter(item -> item.number() > scope.above() && item.number() < scope.below())
                .filter(item -> scope.word().isEmpty() || item.words().contains(scope.word()));
    }
}
