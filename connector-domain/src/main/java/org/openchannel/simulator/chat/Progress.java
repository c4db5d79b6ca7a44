package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.shared.AfterCommit;
import org.openchannel.simulator.telephone.Bell;

/** Tells everybody concerned what becomes of messages: linked devices now, the telephones after the commit. */
@Dependent
public class Progress {

    private final ChatWatch watch;
    private final Bell bell;
    private final AfterCommit afterCommit;

    @Inject
    public Progress(ChatWatch watch, Bell bell, AfterCommit afterCommit) {
        this.watch = watch;
        this.bell = bell;
        this.afterCommit = afterCommit;
    }

    void sent(Message message) {
        watch.sent(message);
        watch.reached(message);
        ring(message);
    }

    void reach(Message message, Status status) {
        if (message.reach(status)) {
            watch.reached(message);
            ring(message);
        }
    }

    void edited(Message message) {
        watch.edited(message);
        ring(message);
    }

    void deleted(Message message) {
        watch.deleted(message);
        ring(message);
    }

    void joined() {
        afterCommit.run(bell::ringAll);
    }

    private void ring(Message message) {
        var sender = message.sender();
        var recipient = message.recipient();
        afterCommit.run(() -> {
            bell.ring(sender);
            bell.ring(recipient);
        });
    }
}
