package org.openchannel.web.placement;

import java.util.List;

/**
 * Ignored numbers as they are shown.
 *
 * @param total how many are ignored
 * @param chips those to be seen, and those that somebody is about to add
 * @param hasMore whether there are others than these
 * @param words what they were searched for
 * @param box what stands in the field to write into
 */
public record NumbersPage(long total, List<Chip> chips, boolean hasMore, String words, String box) {

    /**
     * One number: a box to tick.
     *
     * @param field {@code hear} when it is ignored and ticked to be heard again, {@code ignore} when it is about to be
     *     ignored unless the tick is taken away
     * @param phone in E.164
     */
    public record Chip(String field, String phone, String pretty, boolean isTicked) {}
}
