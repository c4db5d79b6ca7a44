package org.openchannel.bridge.gateway;

/** How far a message of ours came, in rising order; {@link #FAILED} ends it unless a later DELIVERED proves otherwise. */
public enum MessageStatus {
    ACCEPTED,
    SENT,
    DELIVERED,
    READ,
    FAILED
}
