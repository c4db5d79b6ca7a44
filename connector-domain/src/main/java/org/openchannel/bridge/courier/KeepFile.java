package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;

/** Writes down what became of a message's file, in a transaction of its own. */
@Dependent
public class KeepFile {

    private final Messages messages;

    @Inject
    public KeepFile(Messages messages) {
        this.messages = messages;
    }

    /** It lies in our store. */
    @Transactional
    public void fetched(UUID message, String file) {
        held(message).ifPresent(found -> found.attachment().fetched(file));
    }

    /** Nobody has it any more. */
    @Transactional
    public void lost(UUID message, String why) {
        held(message).ifPresent(found -> found.attachment().lost(why));
    }

    private Optional<Message> held(UUID message) {
        messages.hold(List.of(message));
        return messages.find(message);
    }
}
