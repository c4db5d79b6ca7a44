package org.openchannel.portal.connector;

/** The line does not exist, is switched off, or the connector is not active on it. */
public class NotActiveLineException extends RuntimeException {

    NotActiveLineException(long lineId) {
        super("The open line " + lineId + " is inactive or does not exist, or the connector is not active on it");
    }
}
