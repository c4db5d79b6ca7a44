package org.openchannel.portal.connector;

/** A connector was not registered or not unregistered; the code is Bitrix24's. */
public class RegistrationException extends RuntimeException {

    private final String code;

    RegistrationException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** For example {@code CONNECTOR_ID_REQUIRED}. */
    public String code() {
        return code;
    }
}
