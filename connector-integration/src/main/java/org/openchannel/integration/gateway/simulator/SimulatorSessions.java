package org.openchannel.integration.gateway.simulator;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.Circumstances;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.Restriction;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.UserAction;
import org.openchannel.bridge.gateway.ValiditySource;

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
                session.containsKey("validUntil") ? instant(session, "validUntil") : null,
                session.getString("cause", state == SessionState.EXPIRED ? "not_scanned" : null),
                circumstances(session));
    }

    private static Circumstances circumstances(JsonObject session) {
        return new Circumstances(
                word(ValiditySource.class, session.getString("validitySource", null)),
                restriction(session.getJsonObject("restriction")),
                word(UserAction.class, session.getString("action", null)));
    }

    private static @Nullable Restriction restriction(@Nullable JsonObject described) {
        if (described == null) {
            return null;
        }
        var reason = word(Restriction.Reason.class, described.getString("reason", null));
        var scope = word(Restriction.Scope.class, described.getString("scope", null));
        return new Restriction(
                reason == null ? Restriction.Reason.LIMITED : reason,
                scope == null ? Restriction.Scope.ALL : scope,
                described.containsKey("until") ? instant(described, "until") : null);
    }

    /** The constant of that name; a word we don't know says nothing. */
    private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String name) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
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
        return instant(qr, "expiresAt");
    }

    private static Instant instant(JsonObject object, String name) {
        return Instant.ofEpochMilli(object.getJsonNumber(name).longValue());
    }

    private static SessionState state(String status) {
        var known = word(SessionState.class, status);
        return known == null ? SessionState.CONNECTING : known;
    }
}
