package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.gateway.MessageStatus;

/** Writes down of messages whose loads people dropped that the messenger will never have them. */
@Dependent
public class FailUnsent {

    private static final int AT_ONCE = 500;

    private final Messages messages;
    private final ChangeStatus statuses;

    @Inject
    public FailUnsent(Messages messages, ChangeStatus statuses) {
        this.messages = messages;
        this.statuses = statuses;
    }

    /** Keeps everybody else from these and their chats until the transaction ends; before any lane is locked. */
    public void hold(List<UUID> ids) {
        messages.hold(ids);
    }

    /** Of these; what the messenger has stays as it is: only a change of it was dropped. In the caller's transaction. */
    public void fail(List<UUID> ids, String reason) {
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = List.copyOf(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            messages.all(some).stream()
                    .filter(message -> message.status() == MessageStatus.ACCEPTED)
                    .forEach(message -> statuses.failed(message, reason));
        }
    }
}
