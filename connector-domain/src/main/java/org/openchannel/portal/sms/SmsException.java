package org.openchannel.portal.sms;

/** Something about a sender or message is wrong. */
public class SmsException extends RuntimeException {

    private final String code;

    SmsException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** Bitrix24's, for example {@code ERROR_SENDER_NOT_FOUND}. */
    public String code() {
        return code;
    }
}
