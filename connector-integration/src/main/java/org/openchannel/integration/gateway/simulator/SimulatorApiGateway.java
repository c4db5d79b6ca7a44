package org.openchannel.integration.gateway.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openchannel.bridge.gateway.Capabilities;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.SettingsField;

/**
 * The business API of the simulated messenger, modelled on the official ones: nobody scans anything, an account is linked
 * with the token of a company's telephone. What was sent stays as it is, nobody is shown as online, and nobody is written to
 * who did not write first.
 */
@Dependent
public class SimulatorApiGateway implements Gateway {

    private static final GatewayCode CODE = new GatewayCode("simulator_api");
    private static final String TOKEN = "token";
    private static final Duration OFFICIAL_PACE = Duration.ofMillis(500);
    private static final List<SettingsField> FIELDS =
            List.of(SettingsField.secret(TOKEN, "simulator_api.token", "simulator_api.token.hint"));
    private static final Capabilities CAPABILITIES = new Capabilities(
            EnumSet.complementOf(EnumSet.of(
                    Capability.LOGIN_QR,
                    Capability.LOGIN_PAIRING_CODE,
                    Capability.PRESENCE,
                    Capability.BEGIN_BY_NUMBER,
                    Capability.EDIT_OUT,
                    Capability.DELETE_OUT)),
            SimulatorGateway.MAX_TEXT,
            SimulatorGateway.MAX_FILE,
            OFFICIAL_PACE);

    private final SimulatorCalls calls;

    @Inject
    public SimulatorApiGateway(SimulatorSettings settings) {
        this.calls = new SimulatorCalls(settings);
    }

    @Override
    public GatewayCode code() {
        return CODE;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<SettingsField> settings() {
        return FIELDS;
    }

    /** A token the messenger does not take is no trouble that passes: somebody must enter another one. */
    @Override
    public SessionSnapshot start(Link link) {
        var token = link.setting(TOKEN);
        if (token.isEmpty()) {
            return SessionSnapshot.of(SessionState.NEW);
        }
        try {
            return calls.start(link, token.get());
        } catch (SimulatorErrors.TokenRefusedException e) {
            return new SessionSnapshot(SessionState.LOGGED_OUT, null, null, null, null, "token_refused");
        }
    }

    @Override
    public SessionSnapshot session(Link link) {
        return calls.session(link);
    }

    @Override
    public void logout(Link link) {
        calls.logout(link);
    }

    @Override
    public String execute(Link link, Command command) {
        return calls.execute(link, command);
    }

    @Override
    public Optional<String> phoneOf(String chatId) {
        return Optional.of(chatId);
    }

    @Override
    public InputStream fetch(Link link, Content.Media media) {
        return calls.fetch(media);
    }

    @Override
    public List<GatewayEvent> read(Link link, RawUpdate update) {
        return SimulatorUpdates.read(update, link.hookSecret());
    }
}
