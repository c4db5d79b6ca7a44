package org.openchannel.web.placement;

import java.util.Locale;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;

/**
 * A status: always colour and icon and word together.
 *
 * @param look the ending of its style: ok, wait, bad, idle
 * @param icon the icon's name
 * @param key where its word is found
 */
public record Badge(String look, String icon, String key) {

    /** How an account stands with its messenger, and what keeps a connected one from being as it should. */
    static Badge of(SessionSnapshot session) {
        if (session.state() == SessionState.CONNECTED) {
            var circumstances = session.circumstances();
            if (circumstances.restriction() != null) {
                return new Badge("wait", "slash-circle", "placement.state.restricted");
            }
            if (circumstances.action() != null) {
                return new Badge("wait", "phone-vibrate", "placement.state.action");
            }
        }
        return ConnectionPage.word(session).equals("ended")
                ? new Badge("bad", "hourglass-bottom", "placement.state.ended")
                : of(session.state());
    }

    /** How an account stands with its messenger. */
    static Badge of(SessionState state) {
        var key = "placement.state." + state.name().toLowerCase(Locale.ROOT);
        return switch (state) {
            case NEW -> new Badge("idle", "plug", key);
            case WAITING_FOR_QR -> new Badge("wait", "qr-code-scan", key);
            case CONNECTING -> new Badge("wait", "arrow-repeat", key);
            case CONNECTED -> new Badge("ok", "check-circle", key);
            case EXPIRED -> new Badge("wait", "hourglass-bottom", key);
            case LOGGED_OUT -> new Badge("bad", "box-arrow-right", key);
            case FAILED -> new Badge("bad", "exclamation-octagon", key);
        };
    }

    /** How a line stands on its portal. */
    static Badge of(LineHealth health) {
        var key = "placement.health." + health.name().toLowerCase(Locale.ROOT);
        return switch (health) {
            case UNKNOWN -> new Badge("idle", "hourglass-split", key);
            case OK -> new Badge("ok", "check-circle", key);
            case OFF -> new Badge("wait", "exclamation-triangle", key);
            case TROUBLE -> new Badge("wait", "exclamation-triangle", key);
            case DELETED -> new Badge("bad", "x-octagon", key);
        };
    }
}
