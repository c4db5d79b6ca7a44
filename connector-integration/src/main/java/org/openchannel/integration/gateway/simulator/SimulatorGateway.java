package org.openchannel.integration.gateway.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
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
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.gateway.SessionSnapshot;

/** The simulated messenger as a gateway that acts as a telephone: a code is scanned. */
@Dependent
public class SimulatorGateway implements Gateway {

    static final int MAX_TEXT = 4096;
    static final long MAX_FILE = 16L * 1024 * 1024;

    private static final GatewayCode CODE = new GatewayCode("simulator");
    private static final Capabilities CAPABILITIES =
            new Capabilities(EnumSet.complementOf(EnumSet.of(Capability.LOGIN_TOKEN)), MAX_TEXT, MAX_FILE);

    private final SimulatorCalls calls;

    @Inject
    public SimulatorGateway(SimulatorSettings settings) {
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
    public SessionSnapshot start(Link link) {
        return calls.start(link, null);
    }

    @Override
    public SessionSnapshot session(Link link) {
        return calls.session(link);
    }

    @Override
    public Optional<LoginStep> pairingCode(Link link, String phone) {
        return calls.pairingCode(link);
    }

    @Override
    public void showPresence(Link link, boolean isThere) {
        calls.showPresence(link, isThere);
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
    public Optional<String> chatOf(String phone) {
        return Optional.of(phone);
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
