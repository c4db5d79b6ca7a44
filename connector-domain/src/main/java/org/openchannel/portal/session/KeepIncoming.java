package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connector;
import org.openchannel.shared.file.StoredFile;

/** Writes one incoming message down: the customer, the chat and the session come into being with the first. */
@Dependent
public class KeepIncoming {

    private final FindChat findChat;
    private final StartSession startSession;
    private final TakeVote takeVote;
    private final WriteMessage writeMessage;

    @Inject
    public KeepIncoming(FindChat findChat, StartSession startSession, TakeVote takeVote, WriteMessage writeMessage) {
        this.findChat = findChat;
        this.startSession = startSession;
        this.takeVote = takeVote;
        this.writeMessage = writeMessage;
    }

    /** In a transaction of its own, so that one bad message does not spoil the others of a call. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ReceivedMessage keep(
            Connector connector, long lineId, IncomingMessage message, List<StoredFile> files, List<String> errors) {
        var chat = findChat.of(connector, lineId, message);
        var sessionId = takeVote.on(chat, message.text())
                .map(Session::id)
                .orElseGet(() -> startSession.open(chat, message.operatorId()));
        var externalIds = message.externalId().isEmpty() ? List.<String>of() : List.of(message.externalId());
        var written = writeMessage.write(chat, sessionId, draft(message, chat, files), externalIds);
        return new ReceivedMessage(message, chat.customerId(), chat.id(), sessionId, written.id(), errors);
    }

    private static ImMessage.Draft draft(IncomingMessage message, ImChat chat, List<StoredFile> files) {
        return message.operatorId() == 0
                ? new ImMessage.Draft(ImMessage.Author.CUSTOMER, chat.customerId(), false, message.text(), files)
                : new ImMessage.Draft(ImMessage.Author.OPERATOR, message.operatorId(), false, message.text(), files);
    }
}
