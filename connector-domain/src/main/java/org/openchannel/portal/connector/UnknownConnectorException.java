package org.openchannel.portal.connector;

/** The application has no connector of that code. */
public class UnknownConnectorException extends RuntimeException {

    UnknownConnectorException(String connector) {
        super("Could not find a suitable provider for connector '" + connector + "'");
    }
}
