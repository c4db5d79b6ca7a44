package org.openchannel.integration.gateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** The gateway against a messenger that answers what it is told to. */
class SimulatorGatewayIT {

    private static final UUID ACCOUNT = UUID.fromString("5f0c1f3e-0000-4000-8000-000000000001");
    private static final UUID COMMAND = UUID.fromString("11111111-0000-4000-8000-000000000001");
    private static final String SESSION = "/simulator/api/sessions/" + ACCOUNT;
    private static final String MESSAGES = SESSION + "/messages";
    private static final String MARIA = "+79162003040";
    private static final String WAITING = """
            {"name":"x","status":"WAITING_FOR_QR","since":1,"pairingCode":"FTBJ-WNM5",
             "qr":{"value":"http://host/phone/link?code=abc","expiresAt":1795219089171,"number":1,"of":6}}
            """;

    private final StubMessenger messenger = new StubMessenger();
    private final SimulatorGateway gateway =
            new SimulatorGateway(new SimulatorSettings(messenger.url(), Secret.of("the key")));
    private final Link link = new Link(ACCOUNT, URI.create("http://bridge/hooks/simulator/1"), Secret.of("hook key"));

    SimulatorGatewayIT() throws IOException {}

    @AfterEach
    void close() {
        messenger.close();
    }

    @Test
    void starts_a_session_that_is_told_to_the_hook() {
        messenger.on("POST /simulator/api/sessions", 200, WAITING);

        var session = gateway.start(link);

        assertThat(session.state()).isEqualTo(SessionState.WAITING_FOR_QR);
        assertThat(session.step())
                .isEqualTo(new LoginStep(
                        LoginStep.Kind.QR,
                        "http://host/phone/link?code=abc",
                        Instant.ofEpochMilli(1_795_219_089_171L)));
        assertThat(messenger.calls()).singleElement().satisfies(call -> {
            assertThat(call.key()).isEqualTo("the key");
            assertThat(call.body())
                    .isEqualTo("{\"name\":\"" + ACCOUNT + "\",\"title\":\"Open Channel Connector\",\"webhook\":"
                            + "{\"url\":\"http://bridge/hooks/simulator/1\",\"key\":\"hook key\"}}");
        });
    }

    @Test
    void a_session_the_messenger_does_not_know_is_new() {
        assertThat(gateway.session(link)).isEqualTo(SessionSnapshot.of(SessionState.NEW));
        assertThat(gateway.pairingCode(link, MARIA)).isEmpty();
    }

    @Test
    void offers_a_code_to_type_while_it_waits() {
        messenger.on("GET " + SESSION, 200, WAITING);

        assertThat(gateway.pairingCode(link, MARIA)).hasValueSatisfying(step -> {
            assertThat(step.kind()).isEqualTo(LoginStep.Kind.PAIRING_CODE);
            assertThat(step.payload()).isEqualTo("FTBJ-WNM5");
        });
    }

    @Test
    void logs_out() {
        messenger.on("POST " + SESSION + "/logout", 204, "");

        gateway.logout(link);

        assertThat(messenger.calls()).hasSize(1);
    }

    @Test
    void sends_text_under_the_commands_own_id() {
        messenger.on("POST " + MESSAGES, 200, "{\"id\":\"m1\",\"status\":\"delivered\"}");

        var id = gateway.execute(link, new Command.SendText(COMMAND, MARIA, "Добрый день"));

        assertThat(id).isEqualTo("m1");
        assertThat(messenger.calls().get(0).body())
                .isEqualTo("{\"id\":\"" + COMMAND + "\",\"chatId\":\"" + MARIA + "\",\"text\":\"Добрый день\"}");
    }

    @Test
    void uploads_a_file_and_sends_it() {
        messenger
                .on("POST /simulator/api/files?name=%D1%81%D1%87%D1%91%D1%82+1.pdf", 200, "{\"id\":\"f1\",\"size\":5}")
                .on("POST " + MESSAGES, 200, "{\"id\":\"m1\",\"status\":\"sent\"}");

        gateway.execute(
                link,
                new Command.SendFile(COMMAND, MARIA, Content.Kind.DOCUMENT, file("счёт 1.pdf", "bytes"), "Ваш счёт"));

        assertThat(messenger.calls())
                .extracting(StubMessenger.Call::body)
                .element(0)
                .isEqualTo("bytes");
        assertThat(messenger.calls().get(0).type()).isEqualTo("application/pdf");
        assertThat(messenger.calls().get(1).body())
                .isEqualTo("{\"id\":\"" + COMMAND + "\",\"chatId\":\"" + MARIA
                        + "\",\"type\":\"document\",\"text\":\"Ваш счёт\",\"file\":\"f1\"}");
    }

    @Test
    void edits_and_deletes() {
        messenger
                .on("PUT " + MESSAGES + "/m1", 200, "{\"id\":\"m1\",\"status\":\"read\"}")
                .on("DELETE " + MESSAGES + "/m1", 200, "{\"id\":\"m1\",\"status\":\"read\"}");

        assertThat(gateway.execute(link, new Command.Edit(COMMAND, MARIA, "m1", "Иначе")))
                .isEqualTo("m1");
        assertThat(gateway.execute(link, new Command.Delete(COMMAND, MARIA, "m1")))
                .isEqualTo("m1");

        assertThat(messenger.calls().get(0).body()).isEqualTo("{\"text\":\"Иначе\"}");
    }

    @Test
    void fetches_a_file() throws IOException {
        messenger.on("GET /simulator/api/files/f1", 200, "bytes");
        var media = new Content.Media(Content.Kind.IMAGE, "f1", "a.png", "image/png", null);

        try (var content = gateway.fetch(link, media)) {
            assertThat(content).hasContent("bytes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, message_empty, PERMANENT, LOAD, The messenger answered 400 (message_empty)",
        "401, api_key_wrong, TRANSIENT, PARTY, The messenger does not accept our API key",
        "404, device_unknown, THROTTLED, OWNER, The messenger does not know this account; link it again",
        "404, message_unknown, PERMANENT, LOAD, The messenger answered 404 (message_unknown)",
        "413, file_too_large, PERMANENT, LOAD, The messenger answered 413 (file_too_large)",
        "422, not_connected, THROTTLED, OWNER, The account is not linked to a telephone",
        "500, '', AMBIGUOUS, LOAD, The messenger answered 500",
        "503, '', TRANSIENT, PARTY, The messenger answered 503"
    })
    void a_refusal_means(int status, String error, Failure.Kind kind, Failure.Scope scope, String reason) {
        messenger.on("POST " + MESSAGES, status, error.isEmpty() ? "oops" : "{\"error\":\"" + error + "\"}");

        var failure = failureOfSending(gateway);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.scope()).isEqualTo(scope);
        assertThat(failure.reason()).isEqualTo(reason);
    }

    @Test
    void waits_as_long_as_the_messenger_asks() {
        messenger.throttles("POST " + MESSAGES, 7);

        assertThat(failureOfSending(gateway))
                .usingRecursiveComparison()
                .ignoringFields("exchange")
                .isEqualTo(Failure.throttled("The messenger answered 429", Duration.ofSeconds(7))
                        .ofParty());
    }

    @Test
    void a_messenger_that_is_down_certainly_got_nothing() {
        messenger.close();

        assertThat(failureOfSending(gateway))
                .usingRecursiveComparison()
                .ignoringFields("exchange")
                .isEqualTo(Failure.passing("The messenger can't be reached").ofParty());
    }

    private Failure failureOfSending(SimulatorGateway through) {
        var failure = new Failure[1];
        assertThatThrownBy(() -> through.execute(link, new Command.SendText(COMMAND, MARIA, "Hello")))
                .isInstanceOfSatisfying(DeliveryFailedException.class, e -> failure[0] = e.failure());
        return failure[0];
    }

    private static Command.Source file(String name, String content) {
        return new Command.Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String mediaType() {
                return "application/pdf";
            }

            @Override
            public long size() {
                return content.length();
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
