package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.message.WriteMessage;
import org.openchannel.portal.routing.StartSession;
import org.openchannel.portal.routing.TakeVote;
import org.openchannel.portal.session.Session;
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
        var found = findChat.of(connector, lineId, message);
        var chat = found.chat();
        var vote = message.operatorId() == 0 ? takeVote.on(chat, message.text()) : Optional.<Session>empty();
        var sessionId = vote.map(Session::id).orElseGet(() -> startSession.open(chat, message.operatorId()));
        var externalIds = message.externalId().isEmpty() ? List.<String>of() : List.of(message.externalId());
        var draft = draft(message, found.customer().id(), files);
        var written = writeMessage.write(chat, sessionId, draft, externalIds);
        if (draft.isOutgoing()) {
            written.delivered(written.createdAt());
        }
        return new ReceivedMessage(message, found.customer().id(), chat.id(), sessionId, written.id(), errors);
    }

    /** What an operator wrote elsewhere has reached the customer already. */
    private static Draft draft(IncomingMessage message, long customerId, List<StoredFile> files) {
        var isOperators = message.operatorId() != 0;
        return new Draft(
                isOperators ? ImMessage.Author.OPERATOR : ImMessage.Author.CUSTOMER,
                isOperators ? message.operatorId() : customerId,
                isOperators,
                message.text(),
                files,
                message.wishes().isWithoutCrm());
    }
}
