package org.openchannel.portal.event;

/** A subscription was refused; the code is Bitrix24's. */
public class EventException extends RuntimeException {

    private final String code;

    EventException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** For example {@code ERROR_EVENT_NOT_FOUND}. */
    public String code() {
        return code;
    }
}
