package org.openchannel.portal.delivery;

import java.time.Instant;

/**
 * A try to bring an event to its handler.
 *
 * @param number from 1
 * @param status of HTTP; 0 when no answer came
 * @param answer the beginning of the body, or why there was none
 */
public record AttemptView(int number, int status, String answer, long tookMillis, Instant madeAt) {

    /** Whether the handler took the event. */
    public boolean isAccepted() {
        return status >= 200 && status < 300;
    }
}
