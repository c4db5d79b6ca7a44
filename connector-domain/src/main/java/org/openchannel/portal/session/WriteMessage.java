package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.shared.Numbers;

/** Adds a message to a chat its caller has locked. */
@Dependent
public class WriteMessage {

    private final Messages messages;
    private final AnnounceChange announceChange;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public WriteMessage(Messages messages, AnnounceChange announceChange, Numbers numbers, Clock clock) {
        this.messages = messages;
        this.announceChange = announceChange;
        this.numbers = numbers;
        this.clock = clock;
    }

    ImMessage write(ImChat chat, long sessionId, ImMessage.Draft draft) {
        var message = ImMessage.written(numbers.next("portal_message_number"), chat, sessionId, draft, clock.instant());
        messages.add(message);
        chat.added(message);
        announceChange.of(chat.id());
        return message;
    }
}
