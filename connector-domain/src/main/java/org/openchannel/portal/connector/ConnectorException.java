package org.openchannel.portal.connector;

/** A call about a connector names something that is not there; the code is Bitrix24's. */
public class ConnectorException extends RuntimeException {

    private final String code;

    ConnectorException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** For example {@code ERROR_ARGUMENT}. */
    public String code() {
        return code;
    }
}
