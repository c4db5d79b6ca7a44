package org.openchannel.web.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.message.OperatorChange;
import org.openchannel.web.http.PhpForm;

/** Reads out of an event what operators changed or deleted. The portal's own number of a message names it. */
final class OperatorChanges {

    private OperatorChanges() {}

    static List<OperatorChange> edits(PortalEvent event) {
        return event.items("MESSAGES").stream()
                .map(item -> change(event, item, item.text("message", "text").orElse("")))
                .toList();
    }

    /** A message the messenger knows as several is told of several times. */
    static List<OperatorChange> deletions(PortalEvent event) {
        return event.items("MESSAGES").stream()
                .map(item -> change(event, item, null))
                .distinct()
                .toList();
    }

    private static OperatorChange change(PortalEvent event, PhpForm item, @Nullable String text) {
        var where = new OperatorChange.Where(
                event.memberId(),
                new ConnectorCode(event.data("CONNECTOR")),
                LineId.of(event.data("LINE")),
                PortalEvent.text(item, "chat", "id"));
        return new OperatorChange(where, PortalEvent.number(item, "im", "message_id"), text, at(event), author(item));
    }

    private static @Nullable Instant at(PortalEvent event) {
        return event.form()
                .text("ts")
                .filter(seconds -> seconds.matches("\\d{1,11}"))
                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
                .orElse(null);
    }

    /** The reference names no author here; some portals tell one all the same. */
    private static @Nullable Long author(PhpForm item) {
        return item.text("message", "user_id")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .orElse(null);
    }
}
