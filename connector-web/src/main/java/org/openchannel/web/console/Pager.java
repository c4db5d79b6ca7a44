package org.openchannel.web.console;

/**
 * Where a list is.
 *
 * @param page from 0
 * @param isLast whether nothing follows
 */
public record Pager(int page, boolean isLast) {

    private static final int MOST_DIGITS = 6;

    /** The page an address asks for; 0 for what is no number. */
    static int number(String asked) {
        return asked.matches("[0-9]{1," + MOST_DIGITS + "}") ? Integer.parseInt(asked) : 0;
    }
}
