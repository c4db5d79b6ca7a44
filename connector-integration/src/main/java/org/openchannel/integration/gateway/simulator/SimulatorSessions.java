package org.openchannel.integration.gateway.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;

/** Reads the messenger's description of a session. */
final class SimulatorSessions {

    private SimulatorSessions() {}

    /** A session as the messenger describes it; a state we don't know is no alarm. */
    static SessionSnapshot snapshot(JsonObject session) {
        var state = state(session.getString("status", ""));
        var me = session.containsKey("me") ? session.getJsonObject("me") : null;
        return new SessionSnapshot(
                state,
                scanned(session).orElse(null),
                me == null ? null : me.getString("phone", null),
                me == null ? null : me.getString("name", null),
                null,
                cause(state));
    }

    /** The code to scan, while there is one. */
    private static Optional<LoginStep> scanned(JsonObject session) {
        return Optional.ofNullable(session.getJsonObject("qr"))
                .map(qr -> new LoginStep(LoginStep.Kind.QR, qr.getString("value"), until(qr)));
    }

    /** The code to type, while there is one. It lives as long as the session waits; we look again with each picture. */
    static Optional<LoginStep> typed(JsonObject session) {
        return Optional.ofNullable(session.getJsonObject("qr"))
                .map(qr -> new LoginStep(LoginStep.Kind.PAIRING_CODE, session.getString("pairingCode"), until(qr)));
    }

    private static Instant until(JsonObject qr) {
        return Instant.ofEpochMilli(qr.getJsonNumber("expiresAt").longValue());
    }

    private static SessionState state(String status) {
        return Arrays.stream(SessionState.values())
                .filter(state -> state.name().equals(status))
                .findFirst()
                .orElse(SessionState.CONNECTING);
    }

    private static @Nullable String cause(SessionState state) {
        return switch (state) {
            case EXPIRED -> "Nobody scanned the code in time";
            case LOGGED_OUT -> "The device was unlinked on the telephone";
            default -> null;
        };
    }
}
