package org.openchannel.bridge.roster;

import java.util.List;

/**
 * One page of the roster.
 *
 * @param found how many accounts meet the wish, on all pages
 * @param all how many the portal has
 * @param hidden how many of them are hidden
 * @param gateways the codes of the messengers they live behind
 */
public record Sheet(List<Entry> entries, long found, long all, long hidden, List<String> gateways) {

    public Sheet {
        entries = List.copyOf(entries);
        gateways = List.copyOf(gateways);
    }

    /** How many pages there are; one where nothing was found. */
    public int pages() {
        return (int) Math.max(1, (found + Wish.PAGE - 1) / Wish.PAGE);
    }
}
