package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.message.SendAnswer;
import org.openchannel.portal.routing.StartSession;
import org.openchannel.portal.staff.Staff;
import org.openchannel.shared.file.StoredFile;

/** An operator writes to a customer: the message stands in the chat at once and travels as an event. */
@Dependent
public class AnswerDialog {

    private final Chats chats;
    private final Staff staff;
    private final LineGate gate;
    private final StartSession startSession;
    private final SendAnswer sendAnswer;

    @Inject
    public AnswerDialog(Chats chats, Staff staff, LineGate gate, StartSession startSession, SendAnswer sendAnswer) {
        this.chats = chats;
        this.staff = staff;
        this.gate = gate;
        this.startSession = startSession;
        this.sendAnswer = sendAnswer;
    }

    /**
     * Writes text, files or both; opens a session when none is open. Returns the number of the message.
     *
     * @param text BBCode
     * @throws UnknownConnectorException when the connector was unregistered meanwhile
     */
    @Transactional
    public long answer(long chatId, long operatorId, String text, List<StoredFile> files) {
        if (text.isBlank() && files.isEmpty()) {
            throw new IllegalArgumentException("A message needs text or a file");
        }
        var chat = chats.lock(chatId).orElseThrow(() -> new IllegalStateException("No chat " + chatId));
        var operator = staff.find(operatorId).orElseThrow(() -> new IllegalStateException("No user " + operatorId));
        var connector = gate.known(chat.connector());
        var sessionId = startSession.openFor(chat, operatorId);
        chat.read();
        var draft = new Draft(ImMessage.Author.OPERATOR, operatorId, true, text.strip(), files);
        return sendAnswer.send(connector, chat, sessionId, draft, operator.fullName());
    }
}
