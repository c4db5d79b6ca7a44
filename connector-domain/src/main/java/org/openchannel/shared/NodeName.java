package org.openchannel.shared;

/**
 * Names this node among those that share a database; the same over its restarts.
 *
 * @param value at most 100 characters
 */
public record NodeName(String value) {

    /** Refuses names the database could not hold. */
    public NodeName {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("a name of 1 to 100 characters is expected");
        }
    }
}
