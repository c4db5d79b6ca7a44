package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks items up. */
@Dependent
@Transactional
public class FindItems {

    private final Items items;

    @Inject
    public FindItems(Items items) {
        this.items = items;
    }

    /** A page of a list, and how long the list is. */
    public record Page(List<ItemCard> items, long total) {}

    /** One of them. */
    public Optional<ItemCard> find(ItemKind kind, long number) {
        return items.find(kind, number).map(ItemCard::of);
    }

    /** A page of {@link ItemQuery#PAGE}. */
    public Page page(ItemQuery query) {
        var scope = query.scope();
        var remaining = query.remaining();
        var start = (int) Math.max(0, Math.min(query.start(), Integer.MAX_VALUE - ItemQuery.PAGE));
        if (remaining.isEmpty() && query.groups().isEmpty() && query.isByNumber()) {
            var page = items.page(scope, query.isNewestFirst(), start, ItemQuery.PAGE);
            return new Page(page.stream().map(ItemCard::of).toList(), items.count(scope));
        }
        var all = new ConditionGroup(false, remaining, query.groups());
        return new Sieve(items, scope).page(all::isMetBy, order(query), start);
    }

    /** A page of those with {@code text} in their name or an address, newest first; of all when it is blank. */
    public Page search(ItemKind kind, String text, long start) {
        if (text.isBlank()) {
            return page(new ItemQuery(kind, List.of(), Map.of("ID", "DESC"), start));
        }
        var newestFirst = Comparator.comparingLong(ItemCard::number).reversed();
        return new Sieve(items, ItemScope.all(kind)).page(item -> item.isFoundBy(text), newestFirst, (int)
                Math.min(start, Integer.MAX_VALUE - ItemQuery.PAGE));
    }

    /** Those of {@code kind} with that word, oldest first. */
    public List<ItemCard> with(ItemKind kind, String word, int most) {
        return items.page(ItemScope.found(kind, word), false, 0, most).stream()
                .map(ItemCard::of)
                .toList();
    }

    /** What was done or said about a record, newest first. */
    public List<ItemCard> about(ItemKind what, ItemCard record, int most) {
        var word = Words.owner(String.valueOf(record.kind().typeId()), String.valueOf(record.number()));
        return items.page(ItemScope.found(what, word), true, 0, most).stream()
                .map(ItemCard::of)
                .toList();
    }

    private static Comparator<ItemCard> order(ItemQuery query) {
        Comparator<ItemCard> order = Comparator.comparing(item -> 0);
        for (Map.Entry<String, String> by : query.order().entrySet()) {
            var next = ItemCard.by(by.getKey());
            order = order.thenComparing(ItemQuery.isDescending(by.getValue()) ? next.reversed() : next);
        }
        return order.thenComparingLong(ItemCard::number);
    }
}
