package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.Numbers;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephones;

/** Sends a message from one number to another. */
@Dependent
public class SendMessage {

    private static final String PLACES = "simulator_message_place";

    private final Telephones telephones;
    private final Messages messages;
    private final Progress progress;
    private final Origin origin;
    private final Clock clock;

    @Inject
    public SendMessage(Telephones telephones, Messages messages, Progress progress, Origin origin, Clock clock) {
        this.telephones = telephones;
        this.messages = messages;
        this.progress = progress;
        this.origin = origin;
        this.clock = clock;
    }

    /**
     * Sends {@code draft}, once: the same wish again answers with the message it made. Whoever writes into a chat has
     * read it, so the peer's messages become read, too.
     */
    @Transactional
    public Message send(Draft draft) {
        if (telephones.find(draft.from()).isEmpty()) {
            throw new RefusedException(Refusal.TELEPHONE_UNKNOWN);
        }
        return messages.sentBy(draft.from(), draft.command()).orElseGet(() -> sendNow(draft));
    }

    private Message sendNow(Draft draft) {
        var message = Message.of(draft, origin.ids().next(), origin.numbers().next(PLACES), clock.instant());
        messages.lockUnread(draft.from(), draft.to()).forEach(seen -> progress.reach(seen, Status.READ));
        messages.add(message);
        progress.sent(message);
        if (telephones.find(draft.to()).isPresent()) {
            progress.reach(message, Status.DELIVERED);
        }
        return message;
    }

    /** Where a message gets its identity and its place from. */
    @Dependent
    public static class Origin {

        private final IdSource ids;
        private final Numbers numbers;

        @Inject
        public Origin(IdSource ids, Numbers numbers) {
            this.ids = ids;
            this.numbers = numbers;
        }

        IdSource ids() {
            return ids;
        }

        Numbers numbers() {
            return numbers;
        }
    }
}
