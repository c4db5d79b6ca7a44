package org.openchannel.portal.crm;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Finds what the repository can't find by itself: looks through a scope piece by piece and never holds more than a piece and
 * what comes before the end of the page.
 */
final class Sieve {

    private static final int PIECE = 500;

    private final Items items;
    private final ItemScope scope;

    Sieve(Items items, ItemScope scope) {
        this.items = items;
        this.scope = scope;
    }

    /** The page from {@code start} on of those that are wanted, and how many they are. */
    FindItems.Page page(Predicate<ItemCard> isWanted, Comparator<ItemCard> order, int start) {
        var first = new PriorityQueue<ItemCard>(Collections.reverseOrder(order));
        long total = 0;
        var rest = scope;
        List<Item> piece;
        do {
            piece = items.page(rest, false, 0, PIECE);
            for (var item : piece) {
                var card = ItemCard.of(item);
                rest = rest.above(card.number());
                if (isWanted.test(card)) {
                    total++;
                    first.add(card);
                }
                if (first.size() > start + ItemQuery.PAGE) {
                    first.remove();
                }
            }
        } while (piece.size() == PIECE);
        var sorted = first.stream().sorted(order).skip(start).toList();
        return new FindItems.Page(sorted, total);
    }
}
