package org.openchannel.simulator.chat;

/** Where a message was written. */
public enum Source {
    /** On the telephone itself. */
    TELEPHONE,
    /** By a program through a linked device. */
    DEVICE
}
