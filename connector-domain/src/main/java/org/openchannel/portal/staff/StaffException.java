package org.openchannel.portal.staff;

/** What was asked about people or departments can't be done; the message says why. */
public class StaffException extends RuntimeException {

    public StaffException(String message) {
        super(message);
    }
}
