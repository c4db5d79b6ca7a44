package org.openchannel.integration.gateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.bridge.gateway.ValiditySource;
import org.openchannel.shared.Secret;

/** The gateway of the business API against a messenger that answers what it is told to. */
class SimulatorApiGatewayIT {

    private static final UUID ACCOUNT = UUID.fromString("5f0c1f3e-0000-4000-8000-000000000001");
    private static final URI HOOK = URI.create("http://bridge/hooks/simulator_api/1");

    private final StubMessenger messenger = new StubMessenger();
    private final SimulatorApiGateway gateway =
            new SimulatorApiGateway(new SimulatorSettings(messenger.url(), Secret.of("the key")));

    SimulatorApiGatewayIT() throws IOException {}

    @AfterEach
    void close() {
        messenger.close();
    }

    @Test
    void is_linked_by_a_token_and_valid_as_long_as_that_is() {
        messenger.on(
                "POST /simulator/api/sessions",
                200,
                "{\"name\":\"x\",\"status\":\"CONNECTING\",\"since\":1,"
                        + "\"validUntil\":1795219089171,\"validitySource\":\"ACCESS_TOKEN\"}");

        var session = gateway.start(with("the token"));

        assertThat(session.state()).isEqualTo(SessionState.CONNECTING);
        assertThat(session.step()).isNull();
        assertThat(session.circumstances().validity()).isEqualTo(ValiditySource.ACCESS_TOKEN);
        assertThat(messenger.calls().get(0).body()).contains("\"token\":\"the token\"");
    }

    @Test
    void without_a_token_nothing_is_asked() {
        var session = gateway.start(new Link(ACCOUNT, HOOK, Secret.of("hook key")));

        assertThat(session.state()).isEqualTo(SessionState.NEW);
        assertThat(messenger.calls()).isEmpty();
    }

    @Test
    void a_token_that_is_not_taken_is_said_and_waits_for_another_one() {
        messenger.on("POST /simulator/api/sessions", 422, "{\"error\":\"token_unknown\"}");

        var session = gateway.start(with("wrong"));

        assertThat(session.state()).isEqualTo(SessionState.LOGGED_OUT);
        assertThat(session.cause()).isEqualTo("token_refused");
    }

    @Test
    void offers_a_token_and_neither_codes_nor_presence() {
        var can = gateway.capabilities();

        assertThat(can.has(Capability.LOGIN_TOKEN)).isTrue();
        assertThat(can.has(Capability.LOGIN_QR)).isFalse();
        assertThat(can.has(Capability.PRESENCE)).isFalse();
        assertThat(can.has(Capability.BEGIN_BY_NUMBER)).isFalse();
        assertThat(can.interval().toMillis()).isEqualTo(500);
        assertThat(gateway.settings())
                .singleElement()
                .satisfies(field -> assertThat(field.kind()).isEqualTo(SettingsField.Kind.SECRET));
    }

    private static Link with(String token) {
        return new Link(ACCOUNT, HOOK, Secret.of("hook key"), Map.of("token", Secret.of(token)));
    }
}
