package org.openchannel.portal.oauth;

/** The token server refuses; the code is Bitrix24's. */
public class OAuthException extends RuntimeException {

    private final String code;

    public OAuthException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** For example {@code invalid_grant}. */
    public String code() {
        return code;
    }
}
