package org.openchannel.portal.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/**
 * What is kept of a call.
 *
 * @param owner who called: an application by its number, a webhook by its own below zero
 * @param parameters as JSON, secrets masked, cut
 * @param status of HTTP
 * @param answer the body, secrets masked, cut
 * @param operating what the method had cost its caller in ten minutes, in seconds; 0 for refusals
 */
public record CallRecord(
        long owner,
        String method,
        String parameters,
        int status,
        String answer,
        long tookMillis,
        BigDecimal operating,
        Instant calledAt) {

    /** How many characters of parameters and of an answer are kept. */
    public static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_METHOD = 100;

    public CallRecord {
        method = cut(method.toLowerCase(Locale.ROOT), LONGEST_METHOD);
        parameters = cut(parameters, LONGEST_TEXT);
        answer = cut(answer, LONGEST_TEXT);
    }

    /** Whether it went wrong. */
    public boolean isError() {
        return status >= 400;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
