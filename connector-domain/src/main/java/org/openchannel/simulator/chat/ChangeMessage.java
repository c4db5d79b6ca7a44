package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Changes a message's words or takes it back, as its sender wishes; harmless when repeated. */
@Dependent
public class ChangeMessage {

    private final Messages messages;
    private final Progress progress;
    private final Clock clock;

    @Inject
    public ChangeMessage(Messages messages, Progress progress, Clock clock) {
        this.messages = messages;
        this.progress = progress;
        this.clock = clock;
    }

    /** Gives the message other words. */
    @Transactional
    public Message edit(PhoneNumber by, UUID id, String text) {
        var message = locked(id);
        if (message.edit(by, text, clock.instant())) {
            progress.edited(message);
        }
        return message;
    }

    /** Takes the message back. */
    @Transactional
    public Message delete(PhoneNumber by, UUID id) {
        var message = locked(id);
        if (message.delete(by, clock.instant())) {
            progress.deleted(message);
        }
        return message;
    }

    private Message locked(UUID id) {
        return messages.lock(id).orElseThrow(() -> new RefusedException(Refusal.MESSAGE_UNKNOWN));
    }
}
