package org.openchannel.bridge.installation;

/** The portal no longer takes the access token; a refreshed one may do. */
public class ExpiredTokenException extends RuntimeException {

    public ExpiredTokenException(String code) {
        super("The portal refused the access token: " + code);
    }
}
