package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.message.WriteMessage;
import org.openchannel.portal.routing.StartSession;
import org.openchannel.portal.routing.TakeVote;
import org.openchannel.portal.session.Session;
import org.openchannel.shared.file.StoredFile;

/**
 * Writes incoming messages down: the customer, the chat and the session come into being with the first. A commit costs
 * as much for one message as for fifty, so messages that come at the same time are kept together.
 */
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

    /** In their order, in a transaction of their own: all of them, or when something is wrong with one, none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ReceivedMessage> keep(List<Arrival> arrivals) {
        var crowd = findChat.crowd(arrivals);
        return IntStream.range(0, arrivals.size())
                .mapToObj(place -> keep(arrivals.get(place), crowd, crowd.number(place)))
                .toList();
    }

    private ReceivedMessage keep(Arrival arrival, Crowd crowd, long number) {
        var message = arrival.message();
        var found = findChat.of(arrival, crowd);
        var chat = found.chat();
        var vote = message.operatorId() == 0 ? takeVote.on(chat, message.text()) : Optional.<Session>empty();
        var sessionId = vote.map(Session::id).orElseGet(() -> startSession.open(chat, message.operatorId()));
        var externalIds = message.externalId().isEmpty() ? List.<String>of() : List.of(message.externalId());
        var draft = draft(message, found.customer().id(), arrival.files());
        var written = writeMessage.write(number, chat, sessionId, draft, externalIds);
        if (draft.isOutgoing()) {
            written.delivered(written.createdAt());
        }
        return new ReceivedMessage(
                message, found.customer().id(), chat.id(), sessionId, written.id(), arrival.errors());
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
