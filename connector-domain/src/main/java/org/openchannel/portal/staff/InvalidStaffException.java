package org.openchannel.portal.staff;

import java.util.Map;

/** What was written about somebody is incomplete or wrong. */
public class InvalidStaffException extends RuntimeException {

    private final transient Map<String, String> mistakes;

    InvalidStaffException(Map<String, String> mistakes) {
        super("Wrong fields: " + mistakes);
        this.mistakes = Map.copyOf(mistakes);
    }

    /** What is wrong by field, as {@link StaffForm#mistakes()} says it; {@code taken}, {@code last} beside. */
    public Map<String, String> mistakes() {
        return mistakes;
    }
}
