package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.delivery.EventOutcomes;

/** Shows in the chat whether the application took an operator's message. */
@Dependent
public class MarkSent implements EventOutcomes {

    private final Messages messages;
    private final AnnounceChange announceChange;
    private final Clock clock;

    @Inject
    public MarkSent(Messages messages, AnnounceChange announceChange, Clock clock) {
        this.messages = messages;
        this.announceChange = announceChange;
        this.clock = clock;
    }

    @Override
    public void accepted(long messageId) {
        mark(messageId, ImMessage::sent);
    }

    @Override
    public void abandoned(long messageId) {
        mark(messageId, ImMessage::abandoned);
    }

    private void mark(long messageId, BiConsumer<ImMessage, Instant> how) {
        messages.find(messageId).ifPresent(message -> {
            how.accept(message, clock.instant());
            announceChange.of(message.chatId());
        });
    }
}
