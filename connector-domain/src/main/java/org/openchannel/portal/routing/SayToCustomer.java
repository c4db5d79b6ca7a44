package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connectors;
import org.openchannel.portal.message.SendAnswer;
import org.openchannel.portal.message.WriteMessage;
import org.openchannel.portal.session.Session;

/**
 * The line itself says something to a customer. Connectors that want no system messages are not told; operators see it
 * in any case. Part of a caller's transaction, with the chat locked.
 */
@Dependent
public class SayToCustomer {

    private final Connectors connectors;
    private final SendAnswer sendAnswer;
    private final WriteMessage writeMessage;

    @Inject
    public SayToCustomer(Connectors connectors, SendAnswer sendAnswer, WriteMessage writeMessage) {
        this.connectors = connectors;
        this.sendAnswer = sendAnswer;
        this.writeMessage = writeMessage;
    }

    /** Says {@code text}, which is BBCode. Returns the number of the message. */
    long say(ImChat chat, Session session, String text) {
        var connector = connectors
                .find(chat.connector())
                .filter(found -> found.flags().needSystemMessages())
                .filter(found -> !chat.isSilent());
        var isOutgoing = connector.isPresent();
        var draft = new Draft(ImMessage.Author.SYSTEM, 0, isOutgoing, text, List.of());
        return isOutgoing
                ? sendAnswer.send(connector.get(), chat, session.id(), draft, "")
                : writeMessage.write(chat, session.id(), draft).id();
    }

    /** Notes something for the operators alone. */
    public long note(ImChat chat, long sessionId, String text) {
        var draft = new Draft(ImMessage.Author.SYSTEM, 0, false, text, List.of());
        return writeMessage.write(chat, sessionId, draft).id();
    }
}
