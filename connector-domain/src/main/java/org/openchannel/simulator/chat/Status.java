package org.openchannel.simulator.chat;

/** How far a message came, in rising order. */
public enum Status {
    /** The network has it; the receiver's telephone does not. */
    SENT,
    /** It is on the receiver's telephone. */
    DELIVERED,
    /** The receiver looked at it. */
    READ
}
