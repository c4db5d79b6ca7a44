package org.openchannel.simulator.device;

/** Where a device stands. */
public enum DeviceState {
    /** Never linked, or logged out by its own program. */
    NEW,
    /** Shows codes and waits for a telephone. */
    WAITING_FOR_QR,
    /** Linked and fetching what it needs. */
    CONNECTING,
    CONNECTED,
    /** Nobody gave its codes to a telephone, or what it was valid for is over. */
    EXPIRED,
    /** Unlinked on the telephone. */
    LOGGED_OUT,
    /** Banned by the messenger. */
    FAILED
}
