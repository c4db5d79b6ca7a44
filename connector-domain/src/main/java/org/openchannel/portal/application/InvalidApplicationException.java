package org.openchannel.portal.application;

import java.util.Map;

/** What was written about an application is incomplete or wrong. */
public class InvalidApplicationException extends RuntimeException {

    private final transient Map<String, String> mistakes;

    InvalidApplicationException(Map<String, String> mistakes) {
        super("Wrong fields: " + mistakes);
        this.mistakes = Map.copyOf(mistakes);
    }

    /** What is wrong by field, as {@link ApplicationForm#mistakes()} says it. */
    public Map<String, String> mistakes() {
        return mistakes;
    }
}
