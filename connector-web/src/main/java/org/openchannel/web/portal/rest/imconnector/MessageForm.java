package org.openchannel.web.portal.rest.imconnector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.session.DeliveryMark;
import org.openchannel.portal.session.IncomingMessage;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Elements of {@code MESSAGES}, in both directions. */
final class MessageForm {

    private MessageForm() {}

    /** The elements, each of which is a map. */
    static List<Parameters> messages(Parameters sent) {
        var value = sent.get("MESSAGES").orElseThrow(() -> RestException.missing("MESSAGES"));
        if (value instanceof String text && text.isEmpty()) {
            throw RestException.missing("MESSAGES");
        }
        var items = sent.items("MESSAGES")
                .orElseThrow(() ->
                        RestException.wrong("MESSAGES", "The value of an argument 'MESSAGES' must be of type array"));
        if (items.isEmpty()) {
            throw RestException.missing("MESSAGES");
        }
        if (items.stream().anyMatch(item -> !(item instanceof Map<?, ?>))) {
            throw RestException.wrong("MESSAGES", "The MESSAGES parameter must be an array of messages (arrays)");
        }
        return items.stream().map(Parameters::in).toList();
    }

    /** What a connector brings. */
    static IncomingMessage incoming(Parameters element) {
        if (element.inside("user").isEmpty()
                || element.inside("message").isEmpty()
                || element.inside("chat").isEmpty()) {
            throw RestException.wrong("MESSAGES", "The incorrect structure of a message inside MESSAGES parameter");
        }
        var message = element.inside("message");
        return new IncomingMessage(
                customer(element.inside("user")),
                chat(element.inside("chat")),
                message.text("id").orElse(""),
                message.text("text").orElse(""),
                message.items("files").orElse(List.of()).stream()
                        .map(Parameters::in)
                        .map(MessageForm::file)
                        .toList(),
                message.number("user_id").orElse(0L));
    }

    /** A report about an operator's message. */
    static DeliveryMark mark(Parameters element) {
        var ids = element.inside("message").items("id").orElse(List.of());
        return new DeliveryMark(
                element.inside("im").number("chat_id").orElse(0L),
                element.inside("im").number("message_id").orElse(0L),
                ids.stream().flatMap(id -> Parameters.scalar(id).stream()).toList());
    }

    private static CustomerProfile customer(Parameters user) {
        var picture = user.inside("picture").text("url").or(() -> user.text("picture"));
        return new CustomerProfile(
                user.text("id").orElse(""),
                user.text("name").orElse(null),
                user.text("last_name").orElse(null),
                picture.orElse(null),
                user.text("url").orElse(null),
                user.text("gender").orElse(null),
                user.text("email").orElse(null),
                user.text("phone").orElse(null));
    }

    private static IncomingMessage.ExternalChat chat(Parameters chat) {
        return new IncomingMessage.ExternalChat(
                chat.text("id").orElse(""),
                chat.text("name").orElse(null),
                chat.text("url").orElse(null));
    }

    private static IncomingMessage.IncomingFile file(Parameters file) {
        return new IncomingMessage.IncomingFile(
                file.text("url").orElse(""), file.text("name").orElse(null));
    }

    /** What came in, as answers repeat it. */
    static Map<String, Object> echo(IncomingMessage message) {
        var echo = new LinkedHashMap<String, Object>();
        echo.put("id", message.externalId());
        echo.put("text", message.text());
        echo.put("files", message.files().stream().map(MessageForm::echo).toList());
        return echo;
    }

    private static Map<String, Object> echo(IncomingMessage.IncomingFile file) {
        var echo = new LinkedHashMap<String, Object>();
        echo.put("url", file.url());
        if (file.name() != null) {
            echo.put("name", file.name());
        }
        return echo;
    }

    /** The chat, as answers repeat it. */
    static Map<String, Object> echo(IncomingMessage.ExternalChat chat) {
        var echo = new LinkedHashMap<String, Object>();
        echo.put("id", chat.id());
        if (chat.name() != null) {
            echo.put("name", chat.name());
        }
        if (chat.url() != null) {
            echo.put("url", chat.url());
        }
        return echo;
    }
}
