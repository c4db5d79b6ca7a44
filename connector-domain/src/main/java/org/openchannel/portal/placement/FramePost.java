package org.openchannel.portal.placement;

import java.util.List;
import java.util.Map;

/** Posts a form to an application's page as a browser's frame would, for programs that have no browser. */
public interface FramePost {

    /**
     * Posts {@code form} and returns whatever comes back, redirects included. Blocks for at most 35 s; called without a
     * transaction.
     *
     * @throws UnansweredException when no answer came, or the address is one that is never called
     */
    Page post(FrameForm form);

    /**
     * What an application's page answered.
     *
     * @param headers by their names in lower case
     * @param body as text, cut after a megabyte
     */
    record Page(int status, Map<String, List<String>> headers, String body) {}

    /** Nobody answered. */
    class UnansweredException extends RuntimeException {

        public UnansweredException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
