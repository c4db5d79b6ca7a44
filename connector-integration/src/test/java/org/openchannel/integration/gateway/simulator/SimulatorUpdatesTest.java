package org.openchannel.integration.gateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.gateway.Circumstances;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.ForgedUpdateException;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageDeleted;
import org.openchannel.bridge.gateway.GatewayEvent.MessageEdited;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.gateway.Restriction;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.UserAction;
import org.openchannel.bridge.gateway.ValiditySource;
import org.openchannel.shared.Secret;

/** Updates as the messenger really posted them, and what they mean. */
class SimulatorUpdatesTest {

    private static final Secret KEY = Secret.of("my-secret-key");
    private static final String CHAT = "+79162003040";
    private static final String ID = "01a1fb64-89f2-712f-9840-432fc59cf7af";
    private static final Person MARIA = new Person(CHAT, CHAT, "Мария Ким");
    private static final Person SHOP = new Person("+79001234567", "+79001234567", "Romashka Shoes");
    private static final Instant SENT = Instant.ofEpochMilli(1_795_219_032_563L);

    static Stream<Arguments> meanings() {
        return Stream.of(
                Arguments.of("message-text", received(new Content.Text("Здравствуйте! Есть такие в наличии?"))),
                Arguments.of(
                        "message-image", received(media(Content.Kind.IMAGE, "evening.png", "image/png", "вот эти"))),
                Arguments.of("message-voice", received(media(Content.Kind.VOICE, "voice.wav", "audio/wav", ""))),
                Arguments.of(
                        "message-file", received(media(Content.Kind.DOCUMENT, "Счёт 42.pdf", "application/pdf", ""))),
                Arguments.of("message-unknown-type", received(new Content.Unsupported("poll"))),
                Arguments.of(
                        "message-from-telephone",
                        List.of(new MessageReceived(CHAT, ID, SHOP, new Content.Text("Добрый день"), SENT, true))),
                Arguments.of("message-echo", List.of()),
                Arguments.of("message-edited", edited("Есть такие?")),
                Arguments.of("message-edited-on-telephone", edited("Добрый вечер")),
                Arguments.of("message-edited-by-us", List.of()),
                Arguments.of("message-revoked", List.of(new MessageDeleted(CHAT, ID))),
                Arguments.of("message-ack-sent", List.of(new StatusChanged(CHAT, ID, MessageStatus.SENT))),
                Arguments.of("message-ack-delivered", List.of(new StatusChanged(CHAT, ID, MessageStatus.DELIVERED))),
                Arguments.of("message-ack-read", List.of(new StatusChanged(CHAT, ID, MessageStatus.READ))),
                Arguments.of("call-missed", List.of(new CallMissed(CHAT, ID, MARIA, SENT))),
                Arguments.of("session-waiting", List.of(new SessionChanged(waiting()))),
                Arguments.of("session-connected", List.of(new SessionChanged(connected()))),
                Arguments.of(
                        "session-logged-out",
                        List.of(new SessionChanged(
                                new SessionSnapshot(SessionState.LOGGED_OUT, null, null, null, null, "unlinked")))),
                Arguments.of("session-restricted", List.of(new SessionChanged(restricted()))),
                Arguments.of(
                        "session-unknown-state",
                        List.of(new SessionChanged(SessionSnapshot.of(SessionState.CONNECTING)))),
                Arguments.of("unknown-event", List.of()));
    }

    private static List<GatewayEvent> edited(String words) {
        return List.of(new MessageEdited(CHAT, ID, new Content.Text(words), SENT.plusMillis(22)));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void an_update_means(String file, List<GatewayEvent> meaning) {
        assertThat(SimulatorUpdates.read(signed(captured(file)), KEY)).isEqualTo(meaning);
    }

    @Test
    void an_update_without_signature_is_forged() {
        var update = new RawUpdate(Map.of(), captured("message-text"));

        assertThatThrownBy(() -> SimulatorUpdates.read(update, KEY)).isInstanceOf(ForgedUpdateException.class);
    }

    @Test
    void an_update_signed_with_another_key_is_forged() {
        var update = signed(captured("message-text"));

        assertThatThrownBy(() -> SimulatorUpdates.read(update, Secret.of("another")))
                .isInstanceOf(ForgedUpdateException.class);
    }

    @Test
    void a_changed_byte_makes_an_update_forged() {
        var body = captured("message-text");
        var signature = signature(body);
        body[body.length - 3]++;

        assertThatThrownBy(() -> SimulatorUpdates.read(new RawUpdate(Map.of("x-webhook-hmac", signature), body), KEY))
                .isInstanceOf(ForgedUpdateException.class);
    }

    @Test
    void the_signature_is_the_published_vectors() {
        var body =
                "{\"event\":\"message\",\"session\":\"default\",\"engine\":\"WEBJS\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(signature(body))
                .isEqualTo("208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a1"
                        + "36cf2e78a33a63f6752c2c1631777076153fa89");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"event\":\"message\"}", "{\"event\":\"message\",\"payload\":[]}"})
    void nonsense_is_refused(String body) {
        var update = signed(body.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SimulatorUpdates.read(update, KEY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<GatewayEvent> received(Content content) {
        return List.of(new MessageReceived(CHAT, ID, MARIA, content, SENT, false));
    }

    private static Content media(Content.Kind kind, String name, String type, String caption) {
        return new Content.Media(
                kind, "O50VkJqpKM0ajhWosS7tMueSADFFAzei", name, type, caption.isEmpty() ? null : caption);
    }

    private static SessionSnapshot waiting() {
        var step = new LoginStep(
                LoginStep.Kind.QR,
                "http://localhost:8080/phone/link?code=ThccG2Pir9oNqfNZrbW3h0O2",
                Instant.ofEpochMilli(1_795_219_089_171L));
        return new SessionSnapshot(SessionState.WAITING_FOR_QR, step, null, null, null, null);
    }

    private static SessionSnapshot restricted() {
        var at = Instant.ofEpochMilli(1_795_219_089_171L);
        return new SessionSnapshot(SessionState.CONNECTED, null, "+79001234567", "Romashka Shoes", at, null)
                .in(new Circumstances(
                        ValiditySource.SUBSCRIPTION,
                        new Restriction(Restriction.Reason.SPAM_SUSPECTED, Restriction.Scope.NEW_CHATS, at),
                        UserAction.OPEN_PHONE));
    }

    private static SessionSnapshot connected() {
        return new SessionSnapshot(SessionState.CONNECTED, null, "+79001234567", "Romashka Shoes", null, null);
    }

    private static byte[] captured(String file) {
        try (var stream = SimulatorUpdatesTest.class.getResourceAsStream("/simulator/" + file + ".json")) {
            assertThat(stream).as(file).isNotNull();
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawUpdate signed(byte[] body) {
        return new RawUpdate(Map.of("x-webhook-hmac", signature(body)), body);
    }

    private static String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(KEY.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
