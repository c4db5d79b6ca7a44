package org.openchannel.bridge.message;

/** Which way a message goes. */
public enum Direction {
    /** From the messenger to the portal. */
    INBOUND,
    /** From the portal to the messenger. */
    OUTBOUND
}
