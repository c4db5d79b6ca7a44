package org.openchannel.web.portal.rest.imconnector;

import java.util.List;
import java.util.Map;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.incoming.IncomingMessage;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Reads the elements of {@code MESSAGES}. */
final class MessageForm {

    private MessageForm() {}

    /** The elements, each of which is a map. */
    static List<Parameters> elements(Parameters sent) {
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

    /** The elements as messages of a connector. */
    static List<IncomingMessage> incoming(List<Parameters> elements) {
        return elements.stream().map(MessageForm::incoming).toList();
    }

    private static IncomingMessage incoming(Parameters element) {
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
                files(message),
                message.number("user_id").orElse(0L),
                new IncomingMessage.Wishes(skipsPhoneCheck(element), isWithoutCrm(element)));
    }

    /** Whether the telephone is to be kept as it is. */
    static boolean skipsPhoneCheck(Parameters element) {
        return element.inside("user").flag("skip_phone_validate", false);
    }

    /** Whether the CRM is not to look. */
    static boolean isWithoutCrm(Parameters element) {
        return element.inside("message").flag("disable_crm", false);
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

    /** A list of files; a single file, or bare addresses, are understood, too. */
    private static List<IncomingMessage.IncomingFile> files(Parameters message) {
        if (message.inside("files").has("url")) {
            return List.of(file(message.inside("files")));
        }
        var items = message.items("files").or(() -> message.text("files").map(List::of));
        return items.orElse(List.of()).stream()
                .map(item -> Parameters.scalar(item)
                        .map(address -> new IncomingMessage.IncomingFile(address, null))
                        .orElseGet(() -> file(Parameters.in(item))))
                .toList();
    }

    private static IncomingMessage.IncomingFile file(Parameters file) {
        return new IncomingMessage.IncomingFile(
                file.text("url").orElse(""), file.text("name").orElse(null));
    }
}
