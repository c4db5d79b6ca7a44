package org.openchannel.bridge.gateway;

import java.time.Instant;

/**
 * What the administrator has to do to link an account; any screen can draw it.
 *
 * @param kind which sort of step
 * @param payload text to draw as a QR code, or the pairing code to type
 * @param expiresAt when the gateway replaces it
 */
public record LoginStep(Kind kind, String payload, Instant expiresAt) {

    /** The sorts of steps. */
    public enum Kind {
        QR,
        PAIRING_CODE
    }
}
