package org.openchannel.bridge.message;

/** How many messages there are, as far as somebody needs to know. */
public interface MessageTally {

    /** Whether any customer has ever written. */
    boolean hasInbound();
}
