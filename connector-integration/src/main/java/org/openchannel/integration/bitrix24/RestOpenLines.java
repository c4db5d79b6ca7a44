package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.stream.Collectors;
import org.openchannel.bridge.courier.OpenLines;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/**
 * Messages to portals over REST. The customer is always written the same way, because any difference costs the portal
 * an update; and only an element's own success together with a chat proves that a message arrived.
 */
@Dependent
class RestOpenLines implements OpenLines {

    private final PortalWire wire;

    @Inject
    RestOpenLines(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public Placed send(PortalAccess access, Place place, CustomerMessage message) {
        var call = on(place).add("MESSAGES", Json.createArrayBuilder().add(element(message)));
        return placed(Wire.object(wire.call(access, "imconnector.send.messages", call), "result"));
    }

    @Override
    public void delivered(PortalAccess access, Place place, Receipt receipt) {
        wire.call(access, "imconnector.send.status.delivery", told(place, receipt));
    }

    @Override
    public void read(PortalAccess access, Place place, Receipt receipt) {
        wire.call(access, "imconnector.send.status.reading", told(place, receipt));
    }

    private static JsonObjectBuilder element(CustomerMessage message) {
        var said = Json.createObjectBuilder()
                .add("id", message.id())
                .add("date", message.sentAt().getEpochSecond());
        if (!message.text().isBlank()) {
            said.add("text", message.text());
        }
        var file = message.file();
        if (file != null) {
            var link = Json.createObjectBuilder()
                    .add("url", file.address().toString())
                    .add("name", file.name());
            said.add("files", Json.createArrayBuilder().add(link));
        }
        return Json.createObjectBuilder()
                .add("user", customer(message))
                .add("message", said)
                .add("chat", Json.createObjectBuilder().add("id", message.chat()));
    }

    private static JsonObjectBuilder customer(CustomerMessage message) {
        var customer = Json.createObjectBuilder()
                .add("id", message.customer())
                .add("name", message.name().first());
        if (!message.name().last().isEmpty()) {
            customer.add("last_name", message.name().last());
        }
        var phone = message.phone();
        if (phone != null) {
            customer.add("phone", phone);
        }
        return customer;
    }

    private static Placed placed(JsonObject result) {
        var elements = Wire.list(Wire.object(result, "DATA"), "RESULT");
        if (elements.isEmpty() || !(elements.get(0) instanceof JsonObject element)) {
            throw new DeliveryFailedException(Failure.ambiguous("The portal does not say what became of the message"));
        }
        if (!Wire.isTrue(element, "SUCCESS")) {
            throw refused(element);
        }
        var session = Wire.object(element, "session");
        var chat = Wire.number(session, "CHAT_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new DeliveryFailedException(
                        Failure.ambiguous("The portal took the message but put it into no chat")));
        return new Placed(chat, Wire.number(session, "ID").orElse(null));
    }

    private static RuntimeException refused(JsonObject element) {
        var errors = Wire.list(element, "ERRORS").stream()
                .map(error -> error instanceof JsonString text ? text.getString() : error.toString())
                .collect(Collectors.joining("; "));
        var reason = PortalErrors.shortened("The portal refused the message: " + errors);
        return PortalErrors.lineOff(errors, reason).orElseGet(() -> new NotTakenException(reason));
    }

    private static JsonObjectBuilder told(Place place, Receipt receipt) {
        var ids = Json.createArrayBuilder();
        receipt.externalIds().forEach(ids::add);
        var im = Json.createObjectBuilder().add("chat_id", receipt.imChatId()).add("message_id", receipt.imMessageId());
        var message = Json.createObjectBuilder()
                .add("id", ids)
                .add("date", receipt.at().getEpochSecond());
        var chat = Json.createObjectBuilder().add("id", receipt.chat());
        var element =
                Json.createObjectBuilder().add("im", im).add("message", message).add("chat", chat);
        return on(place).add("MESSAGES", Json.createArrayBuilder().add(element));
    }

    private static JsonObjectBuilder on(Place place) {
        return Json.createObjectBuilder()
                .add("CONNECTOR", place.connector().value())
                .add("LINE", place.line().value());
    }
}
