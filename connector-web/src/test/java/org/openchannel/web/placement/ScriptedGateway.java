package org.openchannel.web.placement;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchannel.bridge.gateway.Capabilities;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** A messenger that shows a new code each time it is asked, until somebody scans one. */
final class ScriptedGateway implements Gateway {

    private final Clock clock;
    private boolean isSilent;
    private boolean isScanned;
    private int codes;
    private List<SettingsField> fields = List.of();
    private String token = "";

    ScriptedGateway(Clock clock) {
        this.clock = clock;
    }

    void fallsSilent() {
        isSilent = true;
    }

    void isScanned() {
        isScanned = true;
    }

    /** Nothing is scanned: somebody enters this token. */
    void wants(String secret) {
        token = secret;
        fields = List.of(SettingsField.secret("token", "label", "hint"));
    }

    @Override
    public List<SettingsField> settings() {
        return fields;
    }

    @Override
    public GatewayCode code() {
        return new GatewayCode("simulator");
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(
                Set.of(Capability.LOGIN_QR, Capability.LOGIN_PAIRING_CODE, Capability.BEGIN_BY_NUMBER), 4096, 1 << 20);
    }

    @Override
    public SessionSnapshot start(Link link) {
        if (!fields.isEmpty()) {
            isScanned =
                    link.setting("token").filter(given -> given.matches(token)).isPresent();
            return isScanned
                    ? session(link)
                    : new SessionSnapshot(SessionState.LOGGED_OUT, null, null, null, null, "token_refused");
        }
        return session(link);
    }

    @Override
    public SessionSnapshot session(Link link) {
        if (isSilent) {
            throw new DeliveryFailedException(Failure.passing("HTTP 503"));
        }
        if (isScanned) {
            return new SessionSnapshot(SessionState.CONNECTED, null, "+79001234567", "Shop", null, null);
        }
        codes++;
        var step = new LoginStep(
                LoginStep.Kind.QR, "code-" + codes, clock.instant().plus(Duration.ofSeconds(20)));
        return new SessionSnapshot(SessionState.WAITING_FOR_QR, step, null, null, null, null);
    }

    @Override
    public Optional<LoginStep> pairingCode(Link link, String phone) {
        return phone.equals("+79001234567")
                ? Optional.of(new LoginStep(LoginStep.Kind.PAIRING_CODE, "ABCD-1234", clock.instant()))
                : Optional.empty();
    }

    @Override
    public void logout(Link link) {
        isScanned = false;
    }

    @Override
    public String execute(Link link, Command command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream fetch(Link link, Content.Media media) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<GatewayEvent> read(Link link, RawUpdate update) {
        throw new UnsupportedOperationException();
    }
}
