package org.openchannel.web.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.message.OperatorMessage;
import org.openchannel.web.http.PhpForm;

/** Reads operators' messages out of an event. */
final class OperatorMessages {

    private OperatorMessages() {}

    static List<OperatorMessage> in(PortalEvent event) {
        return event.items("MESSAGES").stream()
                .map(item -> message(event, item))
                .toList();
    }

    private static OperatorMessage message(PortalEvent event, PhpForm item) {
        return new OperatorMessage(
                event.memberId(),
                new ConnectorCode(event.data("CONNECTOR")),
                LineId.of(event.data("LINE")),
                PortalEvent.number(item, "im", "chat_id"),
                PortalEvent.number(item, "im", "message_id"),
                author(item),
                item.text("message", "text").orElse(""),
                item.items("message", "files").stream()
                        .flatMap(file -> file(file).stream())
                        .toList(),
                PortalEvent.text(item, "chat", "id"));
    }

    /** What the portal says by itself has no author. */
    private static long author(PhpForm item) {
        return item.text("message", "user_id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** Portals differ in how they call a file's address. */
    private static Optional<OperatorMessage.File> file(PhpForm file) {
        return first(file, "link", "url", "urlDownload", "downloadLink")
                .map(address -> new OperatorMessage.File(
                        first(file, "name").orElse("file"),
                        address,
                        first(file, "mime", "type").orElse(null)));
    }

    private static Optional<String> first(PhpForm file, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> file.text(key).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
