package org.openchannel.bridge.gateway;

/** Where an account stands with its messenger. */
public enum SessionState {
    /** Never linked, or disconnected by us. */
    NEW,
    /** Waits until a person scans the code or types it. */
    WAITING_FOR_QR,
    /** On its way; no reason for alarm yet. */
    CONNECTING,
    CONNECTED,
    /** The codes ran out, or the licence, token or device link did. */
    EXPIRED,
    /** Unlinked on the phone or by the messenger. */
    LOGGED_OUT,
    /** Does not heal by itself. */
    FAILED
}
