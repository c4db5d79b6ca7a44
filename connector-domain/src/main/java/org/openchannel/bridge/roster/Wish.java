package org.openchannel.bridge.roster;

import java.util.List;

/**
 * Which accounts somebody wants to see.
 *
 * @param words part of a name, number or line; "" for all
 * @param gateway a gateway's code; "" for all
 * @param isHiddenToo also those that are hidden
 * @param orders by what first; by name when by nothing
 * @param page counts from 0
 */
public record Wish(String words, Standing standing, String gateway, boolean isHiddenToo, List<Order> orders, int page) {

    /** So many are on a page. */
    public static final int PAGE = 50;

    private static final int LONGEST_WORDS = 100;

    /** All accounts that are not hidden, by name. */
    public static final Wish USUAL = new Wish("", Standing.ALL, "", false, List.of(), 0);

    public Wish {
        var stripped = words.strip();
        words = stripped.length() > LONGEST_WORDS ? stripped.substring(0, LONGEST_WORDS) : stripped;
        orders = List.copyOf(orders);
        page = Math.max(0, Math.min(page, 10_000));
    }

    /** Whether something is left out that is not hidden. */
    public boolean isNarrow() {
        return !words.isEmpty() || standing != Standing.ALL || !gateway.isEmpty();
    }
}
