package org.openchannel.portal.call;

import java.util.Locale;

/**
 * Which calls somebody wants to see.
 *
 * @param method part of the method's name; empty for any
 * @param onlyFailed whether only those that went wrong
 * @param offset how many to skip
 * @param most how many at most, up to 500
 */
public record CallQuery(long applicationId, String method, boolean onlyFailed, int offset, int most) {

    private static final int MOST = 500;
    private static final int LONGEST = 100;

    public CallQuery {
        method = method.strip().toLowerCase(Locale.ROOT);
        method = method.length() <= LONGEST ? method : method.substring(0, LONGEST);
        offset = Math.max(0, offset);
        most = Math.min(MOST, Math.max(1, most));
    }
}
