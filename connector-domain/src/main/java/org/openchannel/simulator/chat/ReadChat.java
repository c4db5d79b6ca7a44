package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Somebody looks at a chat: what they were written there is read. */
@Dependent
public class ReadChat {

    private final Messages messages;
    private final Progress progress;

    @Inject
    public ReadChat(Messages messages, Progress progress) {
        this.messages = messages;
        this.progress = progress;
    }

    /** Marks what {@code peer} wrote to {@code reader} as read. */
    @Transactional
    public void read(PhoneNumber reader, PhoneNumber peer) {
        messages.lockUnread(reader, peer).forEach(seen -> progress.reach(seen, Status.READ));
    }
}
