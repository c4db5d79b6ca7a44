package org.openchannel.portal.session;

/** What somebody wants of a dialog can't be done; the code is one of Bitrix24's. */
public class SessionException extends RuntimeException {

    private final String code;

    public SessionException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** For example {@code OPERATOR_WRONG}. */
    public String code() {
        return code;
    }
}
