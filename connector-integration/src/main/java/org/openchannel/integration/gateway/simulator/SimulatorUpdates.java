package org.openchannel.integration.gateway.simulator;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.ForgedUpdateException;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.shared.Secret;

/** Proves and translates what the messenger posts. */
final class SimulatorUpdates {

    private static final String SIGNATURE = "X-Webhook-Hmac";
    private static final String ALGORITHM = "HmacSHA512";

    private SimulatorUpdates() {}

    /** Translates an update signed with {@code key}. What we have no word for gives an empty list. */
    static List<GatewayEvent> read(RawUpdate update, Secret key) {
        verify(update, key);
        try (var reader = JSON.createReader(new ByteArrayInputStream(update.body()))) {
            return translate(reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("Not an update of the simulated messenger", e);
        }
    }

    private static void verify(RawUpdate update, Secret key) {
        var given = update.header(SIGNATURE);
        if (given == null) {
            throw new ForgedUpdateException("The update is not signed");
        }
        var expected = HexFormat.of().formatHex(mac(update.body(), key));
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))) {
            throw new ForgedUpdateException("The update's signature is wrong");
        }
    }

    private static byte[] mac(byte[] body, Secret key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
        }
    }

    private static List<GatewayEvent> translate(JsonObject update) {
        var payload = update.getJsonObject("payload");
        return switch (update.getString("event")) {
            case "message" -> message(payload);
            case "message.edited" -> edited(update, payload);
            case "message.revoked" -> List.of(new GatewayEvent.MessageDeleted(chat(payload), id(payload)));
            case "message.ack" -> List.of(new GatewayEvent.StatusChanged(chat(payload), id(payload), status(payload)));
            case "call.missed" ->
                List.of(new GatewayEvent.CallMissed(chat(payload), id(payload), sender(payload), sentAt(payload)));
            case "session.status" -> List.of(new GatewayEvent.SessionChanged(SimulatorSessions.snapshot(payload)));
            default -> List.of();
        };
    }

    /** Our own words come back as an echo; only those written on the telephone are news. */
    private static List<GatewayEvent> message(JsonObject payload) {
        if (isOurWord(payload)) {
            return List.of();
        }
        var isFromUs = payload.getBoolean("fromMe");
        return List.of(new GatewayEvent.MessageReceived(
                chat(payload), id(payload), sender(payload), content(payload), sentAt(payload), isFromUs));
    }

    private static List<GatewayEvent> edited(JsonObject update, JsonObject payload) {
        return isOurWord(payload)
                ? List.of()
                : List.of(new GatewayEvent.MessageEdited(
                        chat(payload), id(payload), content(payload), happenedAt(update, payload)));
    }

    private static boolean isOurWord(JsonObject payload) {
        return payload.getBoolean("fromMe") && payload.getString("source", "").equals("api");
    }

    /** When it happened, not when the message was sent. */
    private static Instant happenedAt(JsonObject update, JsonObject payload) {
        var told = update.getJsonNumber("timestamp");
        return told == null ? sentAt(payload) : Instant.ofEpochMilli(told.longValue());
    }

    private static String chat(JsonObject payload) {
        return payload.getString("chatId");
    }

    private static String id(JsonObject payload) {
        return payload.getString("id");
    }

    private static Instant sentAt(JsonObject payload) {
        return Instant.ofEpochMilli(payload.getJsonNumber("timestamp").longValue());
    }

    private static Person sender(JsonObject payload) {
        var sender = payload.getJsonObject("sender");
        return new Person(sender.getString("id"), sender.getString("phone", null), sender.getString("name", null));
    }

    private static Content content(JsonObject payload) {
        var text = payload.getString("body", "");
        var media = payload.getJsonObject("media");
        if (media == null) {
            var type = payload.getString("type", "text");
            return type.equals("text") ? new Content.Text(text) : new Content.Unsupported(type);
        }
        return new Content.Media(
                kind(payload.getString("type", "")),
                media.getString("id"),
                media.getString("filename"),
                media.getString("mimetype"),
                text.isEmpty() ? null : text);
    }

    private static Content.Kind kind(String type) {
        return switch (type) {
            case "image" -> Content.Kind.IMAGE;
            case "voice" -> Content.Kind.VOICE;
            default -> Content.Kind.DOCUMENT;
        };
    }

    private static MessageStatus status(JsonObject payload) {
        return switch (payload.getString("ack")) {
            case "sent" -> MessageStatus.SENT;
            case "delivered" -> MessageStatus.DELIVERED;
            case "read" -> MessageStatus.READ;
            default -> MessageStatus.FAILED;
        };
    }
}
