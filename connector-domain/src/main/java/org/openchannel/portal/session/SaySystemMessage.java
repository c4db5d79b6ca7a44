package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connectors;

/**
 * The portal itself says something in a chat its caller has locked: who takes over, that it is closed. It travels to
 * connectors that want such messages. Part of the caller's transaction.
 */
@Dependent
public class SaySystemMessage {

    private final Connectors connectors;
    private final SendAnswer sendAnswer;
    private final WriteMessage writeMessage;

    @Inject
    public SaySystemMessage(Connectors connectors, SendAnswer sendAnswer, WriteMessage writeMessage) {
        this.connectors = connectors;
        this.sendAnswer = sendAnswer;
        this.writeMessage = writeMessage;
    }

    /** For everybody in the chat, the customer too. */
    public long toAll(ImChat chat, long sessionId, String text) {
        var connector = connectors.find(chat.connector());
        if (connector.isEmpty()) {
            return toStaff(chat, sessionId, text);
        }
        var draft = new ImMessage.Draft(ImMessage.Author.SYSTEM, 0, true, text, List.of());
        return sendAnswer.send(connector.get(), chat, sessionId, draft, "");
    }

    /** For operators only. */
    public long toStaff(ImChat chat, long sessionId, String text) {
        var draft = new ImMessage.Draft(ImMessage.Author.SYSTEM, 0, false, text, List.of());
        return writeMessage.write(chat, sessionId, draft).id();
    }
}
