package org.openchannel.bridge.gateway;

/** An update whose signature is missing or wrong: nobody we know sent it. */
public class ForgedUpdateException extends RuntimeException {

    public ForgedUpdateException(String message) {
        super(message);
    }
}
