package org.openchannel.web.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.AccountView;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;

/** Lines to show: one in each state. */
final class Lines {

    private Lines() {}

    static LineView in(SessionState state, Instant now) {
        var step = state == SessionState.WAITING_FOR_QR
                ? new LoginStep(
                        LoginStep.Kind.QR, "2@K7v0b1xQe9n3fT5sYw8mZc4uAp,ocsim,17", now.plus(Duration.ofSeconds(14)))
                : null;
        var isConnected = state == SessionState.CONNECTED;
        return of(
                new SessionSnapshot(
                        state,
                        step,
                        isConnected ? "+79001234567" : null,
                        isConnected ? "Магазин" : null,
                        isConnected ? now.plus(Duration.ofDays(24)) : null,
                        state == SessionState.FAILED ? "The messenger blocked this number" : null),
                isConnected ? LineHealth.OK : LineHealth.UNKNOWN,
                null,
                now);
    }

    static LineView of(SessionSnapshot session, LineHealth health, @Nullable String difference, Instant now) {
        var account = new AccountView(
                new UUID(0, 1),
                new MemberId("da45a03b"),
                new GatewayCode("simulator"),
                "WhatsApp – продажи",
                session,
                "+79001234567",
                true,
                now);
        return new LineView(new ConnectorCode("open_channel"), LineId.of("17"), account, true, health, difference, now);
    }
}
