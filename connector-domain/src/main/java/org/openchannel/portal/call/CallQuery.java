package org.openchannel.portal.call;

import java.util.Locale;

/**
 * Which calls somebody wants to see.
 *
 * @param owner whose: an application by its number, a webhook by its own below zero
 * @param method part of the method's name; empty for any
 * @param statuses only answers with one of these
 * @param offset how many to skip
 * @param most how many at most, up to 500
 */
public record CallQuery(long owner, String method, Statuses statuses, int offset, int most) {

    private static final int MOST = 500;
    private static final int LONGEST = 100;

    public CallQuery {
        method = method.strip().toLowerCase(Locale.ROOT);
        method = method.length() <= LONGEST ? method : method.substring(0, LONGEST);
        offset = Math.max(0, offset);
        most = Math.min(MOST, Math.max(1, most));
    }

    /** Statuses of HTTP from one to another. */
    public record Statuses(int lowest, int highest) {

        /** Any. */
        public static final Statuses ANY = new Statuses(0, 999);

        /** What went wrong. */
        public static final Statuses FAILED = new Statuses(400, 999);

        /** {@code failed}, or a status; anything else is any. */
        public static Statuses of(String word) {
            if (word.equals("failed")) {
                return FAILED;
            }
            return word.matches("[1-9]\\d{2}") ? new Statuses(Integer.parseInt(word), Integer.parseInt(word)) : ANY;
        }

        /** Whether it is one of these. */
        public boolean include(int status) {
            return lowest <= status && status <= highest;
        }
    }
}
