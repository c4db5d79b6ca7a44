package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.openchannel.bridge.courier.OpenLines.Receipt;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;

/** Tells a portal how far an operator's message came. Harmless when told twice. */
@Dependent
public class TellPortal {

    private final WayToPortal way;
    private final Messages messages;
    private final OpenLines lines;
    private final Clock clock;

    @Inject
    public TellPortal(WayToPortal way, Messages messages, OpenLines lines, Clock clock) {
        this.way = way;
        this.messages = messages;
        this.lines = lines;
        this.clock = clock;
    }

    /** Tells; nothing has to be written down, that it would be told was stored with the load. */
    Runnable tell(String kind, Message firstPart) {
        var road = way.of(firstPart);
        var imMessage = Objects.requireNonNull(firstPart.imMessageId());
        var ids = messages.parts(firstPart.accountId(), imMessage).stream()
                .map(Message::externalId)
                .filter(Objects::nonNull)
                .toList();
        var receipt = new Receipt(
                Objects.requireNonNull(firstPart.imChatId()),
                imMessage,
                ids,
                road.dialog().externalChatId(),
                clock.instant());
        road.as(access -> {
            if (kind.equals(Routes.READ)) {
                lines.read(access, road.place(), receipt);
            } else {
                lines.delivered(access, road.place(), receipt);
            }
            return receipt;
        });
        return () -> {};
    }
}
