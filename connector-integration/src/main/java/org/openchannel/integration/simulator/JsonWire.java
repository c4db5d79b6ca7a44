package org.openchannel.integration.simulator;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.openchannel.shared.ServerSettings;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.chat.Source;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.LinkAddress;
import org.openchannel.simulator.device.Plight;
import org.openchannel.simulator.hook.Topic;
import org.openchannel.simulator.hook.Wire;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Telephone;
import org.openchannel.simulator.telephone.Telephones;

/** The messenger's words in JSON. A chat's id is the number of its other end. */
@Dependent
class JsonWire implements Wire {

    private final Telephones telephones;
    private final ServerSettings settings;

    @Inject
    JsonWire(Telephones telephones, ServerSettings settings) {
        this.telephones = telephones;
        this.settings = settings;
    }

    @Override
    public String message(Envelope envelope, Device device, Message message) {
        var me = device.telephone().orElseThrow();
        var payload = JSON.createObjectBuilder()
                .add("id", message.id().toString())
                .add("chatId", message.peerOf(me).value())
                .add("fromMe", message.isFrom(me));
        if (envelope.topic() == Topic.MESSAGE_ACK) {
            payload.add("ack", lower(message.status()));
        } else if (envelope.topic() != Topic.MESSAGE_REVOKED) {
            addContent(payload, message);
        }
        return enveloped(envelope, device, payload);
    }

    private void addContent(JsonObjectBuilder payload, Message message) {
        payload.add("source", message.source() == Source.DEVICE ? "api" : "app")
                .add("sender", person(message.sender()))
                .add("timestamp", message.sentAt().toEpochMilli())
                .add("type", lower(message.kind()))
                .add("body", message.text());
        message.file()
                .ifPresent(file -> payload.add(
                        "media",
                        JSON.createObjectBuilder()
                                .add("id", file.id())
                                .add("filename", file.name())
                                .add("mimetype", file.mediaType())
                                .add("size", file.size())));
    }

    @Override
    public String session(Envelope envelope, Device device) {
        return enveloped(envelope, device, described(device));
    }

    @Override
    public String session(Device device) {
        return described(device).build().toString();
    }

    private JsonObjectBuilder described(Device device) {
        var described = JSON.createObjectBuilder()
                .add("name", device.name())
                .add("status", device.state().name())
                .add("since", device.movedAt().toEpochMilli());
        device.code()
                .ifPresent(code -> described
                        .add(
                                "qr",
                                JSON.createObjectBuilder()
                                        .add(
                                                "value",
                                                LinkAddress.of(code, settings).toString())
                                        .add("expiresAt", code.until().toEpochMilli())
                                        .add("number", code.number())
                                        .add("of", code.of()))
                        .add("pairingCode", code.typedPretty()));
        device.telephone().ifPresent(number -> described.add("me", person(number)));
        addPlight(described, device.plight());
        return described;
    }

    private static void addPlight(JsonObjectBuilder described, Plight plight) {
        plight.cause().ifPresent(cause -> described.add("cause", cause));
        plight.action().ifPresent(action -> described.add("action", action));
        plight.validUntil()
                .ifPresent(until -> described
                        .add("validUntil", until.toEpochMilli())
                        .add("validitySource", plight.source().orElse("")));
        plight.reason().ifPresent(reason -> {
            var restriction = JSON.createObjectBuilder()
                    .add("reason", reason)
                    .add("scope", plight.scope().orElse(""));
            plight.restrictedUntil().ifPresent(until -> restriction.add("until", until.toEpochMilli()));
            described.add("restriction", restriction);
        });
    }

    private JsonObjectBuilder person(PhoneNumber number) {
        return JSON.createObjectBuilder()
                .add("id", number.value())
                .add("phone", number.value())
                .add("name", telephones.find(number).map(Telephone::owner).orElse(number.pretty()));
    }

    private static String enveloped(Envelope envelope, Device device, JsonObjectBuilder payload) {
        return JSON.createObjectBuilder()
                .add("id", "evt_" + envelope.id())
                .add("timestamp", envelope.happenedAt().toEpochMilli())
                .add("event", envelope.topic().wireName())
                .add("session", device.name())
                .add("payload", payload)
                .build()
                .toString();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
