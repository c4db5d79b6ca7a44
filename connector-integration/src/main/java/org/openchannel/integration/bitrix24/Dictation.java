package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collector;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.OrderFate;
import org.openchannel.bridge.courier.OpenLines.Receipt;
import org.openchannel.bridge.courier.Parcel;
import org.openchannel.bridge.courier.Parcel.Changes;
import org.openchannel.bridge.courier.Parcel.Fate;
import org.openchannel.bridge.courier.Parcel.Letters;
import org.openchannel.bridge.courier.Parcel.Ticks;
import org.openchannel.bridge.courier.Parcel.Title;
import org.openchannel.bridge.courier.SmsCode;
import org.openchannel.bridge.gateway.MessageStatus;

/**
 * Writes parcels as the commands a portal takes. The customer is always written the same way, because any difference costs
 * the portal an update.
 */
final class Dictation {

    static final String SEND = "imconnector.send.messages";
    private static final String UPDATE = "imconnector.update.messages";
    private static final String DELETE = "imconnector.delete.messages";
    private static final String NAME = "imconnector.chat.name.set";
    private static final String DELIVERED = "imconnector.send.status.delivery";
    private static final String READ = "imconnector.send.status.reading";

    /** Portals leave a text as it is when they are told of an empty one. */
    private static final String NOTHING = "\u200B";

    private Dictation() {}

    static Command command(Parcel parcel) {
        var call = JSON.createObjectBuilder()
                .add("CONNECTOR", parcel.place().connector().value())
                .add("LINE", parcel.place().line().value());
        if (parcel instanceof Letters letters) {
            call.add(
                    "MESSAGES",
                    letters.messages().stream().map(Dictation::element).collect(toArray()));
            return new Command(SEND, call.build());
        }
        if (parcel instanceof Changes changes) {
            return changed(call, changes);
        }
        if (parcel instanceof Title title) {
            var chat = title.chat();
            call.add("CHAT_ID", chat.chat()).add("NAME", chat.name()).add("USER_ID", chat.customer());
            return new Command(NAME, call.build());
        }
        if (parcel instanceof Fate fate) {
            return became(fate.order());
        }
        var ticks = (Ticks) parcel;
        call.add("MESSAGES", ticks.receipts().stream().map(Dictation::told).collect(toArray()));
        return new Command(ticks.areRead() ? READ : DELIVERED, call.build());
    }

    /** Tells a workflow what became of its order; it goes on then. */
    static Command event(String workflow, boolean isSent, String reason) {
        var values = JSON.createObjectBuilder()
                .add("status", isSent ? "sent" : "failed")
                .add("error", reason);
        var call = JSON.createObjectBuilder()
                .add("EVENT_TOKEN", workflow)
                .add("RETURN_VALUES", values)
                .add("LOG_MESSAGE", reason);
        return new Command("bizproc.event.send", call.build());
    }

    private static Command became(OrderFate order) {
        var workflow = order.workflow();
        return workflow == null
                ? statusOf(order)
                : event(workflow, order.reached() != MessageStatus.FAILED, order.reason());
    }

    /** Tells what became of an SMS. */
    static Command statusOf(OrderFate order) {
        var status = switch (order.reached()) {
            case ACCEPTED -> "queued";
            case SENT -> "sent";
            case DELIVERED, READ -> "delivered";
            case FAILED -> "failed";
        };
        var call = JSON.createObjectBuilder()
                .add("CODE", SmsCode.of(order.account()))
                .add("MESSAGE_ID", order.orderId())
                .add("STATUS", status);
        return new Command("messageservice.message.status.update", call.build());
    }

    private static Command changed(JsonObjectBuilder call, Changes changes) {
        var elements = changes.messages().stream()
                .map(message -> changes.areDeletions() ? deletion(message) : edit(message))
                .collect(toArray());
        return new Command(
                changes.areDeletions() ? DELETE : UPDATE,
                call.add("MESSAGES", elements).build());
    }

    private static JsonObjectBuilder deletion(CustomerMessage message) {
        return JSON.createObjectBuilder()
                .add("user", JSON.createObjectBuilder().add("id", message.customer()))
                .add("message", JSON.createObjectBuilder().add("id", message.id()))
                .add("chat", JSON.createObjectBuilder().add("id", message.chat()));
    }

    /** Its file is not sent again: the portal would fetch it again. */
    private static JsonObjectBuilder edit(CustomerMessage message) {
        return addressed(message, said(message).add("text", message.text().isBlank() ? NOTHING : message.text()));
    }

    private static JsonObjectBuilder said(CustomerMessage message) {
        var said = JSON.createObjectBuilder()
                .add("id", message.id())
                .add("date", message.sentAt().getEpochSecond());
        var author = message.author();
        if (author != null) {
            said.add("user_id", author);
        }
        return said;
    }

    private static JsonObjectBuilder addressed(CustomerMessage message, JsonObjectBuilder said) {
        return JSON.createObjectBuilder()
                .add("user", customer(message))
                .add("message", said)
                .add("chat", JSON.createObjectBuilder().add("id", message.chat()));
    }

    private static Collector<JsonObjectBuilder, JsonArrayBuilder, JsonArrayBuilder> toArray() {
        return Collector.of(JSON::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll);
    }

    private static JsonObjectBuilder element(CustomerMessage message) {
        var said = said(message);
        if (!message.text().isBlank()) {
            said.add("text", message.text());
        }
        var file = message.file();
        if (file != null) {
            var link = JSON.createObjectBuilder()
                    .add("url", file.address().toString())
                    .add("name", file.name());
            said.add("files", JSON.createArrayBuilder().add(link));
        }
        return addressed(message, said);
    }

    private static JsonObjectBuilder customer(CustomerMessage message) {
        var customer = JSON.createObjectBuilder()
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

    private static JsonObjectBuilder told(Receipt receipt) {
        var ids = JSON.createArrayBuilder();
        receipt.externalIds().forEach(ids::add);
        var im = JSON.createObjectBuilder().add("chat_id", receipt.imChatId()).add("message_id", receipt.imMessageId());
        var message = JSON.createObjectBuilder()
                .add("id", ids)
                .add("date", receipt.at().getEpochSecond());
        var chat = JSON.createObjectBuilder().add("id", receipt.chat());
        return JSON.createObjectBuilder().add("im", im).add("message", message).add("chat", chat);
    }
}
