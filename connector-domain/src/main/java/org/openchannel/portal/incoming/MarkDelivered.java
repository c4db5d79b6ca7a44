package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.UnknownConnectorException;

/** Writes down what connectors report about operators' messages. Reports about anything else have no effect. */
@Dependent
public class MarkDelivered {

    private final LineGate gate;
    private final Chats chats;
    private final Messages messages;
    private final AnnounceChange announceChange;
    private final Clock clock;

    @Inject
    public MarkDelivered(LineGate gate, Chats chats, Messages messages, AnnounceChange announceChange, Clock clock) {
        this.gate = gate;
        this.chats = chats;
        this.messages = messages;
        this.announceChange = announceChange;
        this.clock = clock;
    }

    /**
     * They reached the customer.
     *
     * @throws UnknownConnectorException when the application has no such connector
     */
    @Transactional
    public void delivered(long applicationId, String connector, List<DeliveryMark> marks) {
        mark(gate.own(applicationId, connector).code(), marks, ImMessage::delivered);
    }

    /**
     * The customer read them.
     *
     * @throws UnknownConnectorException when the application has no such connector
     */
    @Transactional
    public void read(long applicationId, String connector, List<DeliveryMark> marks) {
        mark(gate.own(applicationId, connector).code(), marks, ImMessage::read);
    }

    private void mark(String connector, List<DeliveryMark> marks, BiConsumer<ImMessage, Instant> how) {
        for (var mark : marks) {
            var chat =
                    chats.find(mark.chatId()).filter(found -> found.connector().equals(connector));
            if (chat.isPresent()) {
                messages.find(mark.messageId())
                        .filter(message -> message.chatId() == mark.chatId())
                        .ifPresent(message -> {
                            how.accept(message, clock.instant());
                            message.knownAs(mark.externalIds());
                            announceChange.of(mark.chatId());
                        });
            }
        }
    }
}
