package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.RaiseEvent;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.StoredFile;

/**
 * Writes what an operator, a bot or the portal says into the chat and sends it to the application that owns the connector.
 * Part of a caller's transaction.
 */
@Dependent
public class SendAnswer {

    private final WriteMessage writeMessage;
    private final RaiseEvent raiseEvent;
    private final SignAnswer signAnswer;
    private final ServerSettings settings;

    @Inject
    public SendAnswer(
            WriteMessage writeMessage, RaiseEvent raiseEvent, SignAnswer signAnswer, ServerSettings settings) {
        this.signAnswer = signAnswer;
        this.writeMessage = writeMessage;
        this.raiseEvent = raiseEvent;
        this.settings = settings;
    }

    /**
     * Sends it; in silent mode it goes nowhere.
     *
     * @param authorName signs it, where the connector wants that and the line lets customers know; empty for nobody
     */
    public long send(Connector connector, ImChat chat, long sessionId, Draft draft, String authorName) {
        if (chat.isSilent()) {
            return writeMessage.write(chat, sessionId, draft.internal()).id();
        }
        var written = writeMessage.write(chat, sessionId, draft);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("CONNECTOR", connector.code());
        facts.put("LINE", chat.lineId());
        facts.put(
                "MESSAGES",
                List.of(message(connector, chat, written, signAnswer.name(chat, draft.author(), authorName))));
        raiseEvent.raise(new RaisedEvent(
                connector.applicationId(), EventNames.MESSAGE_ADD, facts, draft.authorId(), written.id()));
        return written.id();
    }

    private Map<String, Object> message(Connector connector, ImChat chat, ImMessage written, String authorName) {
        var content = new LinkedHashMap<String, Object>();
        content.put("user_id", written.authorId());
        if (!written.text().isEmpty()) {
            content.put("text", OutgoingText.added(connector, written, authorName));
        }
        if (!written.files().isEmpty()) {
            content.put("files", written.files().stream().map(this::file).toList());
        }
        var message = new LinkedHashMap<String, Object>();
        message.put("im", Map.of("chat_id", chat.id(), "message_id", written.id()));
        message.put("message", content);
        message.put("chat", Map.of("id", chat.externalId()));
        return message;
    }

    private Map<String, Object> file(StoredFile stored) {
        return SentFile.facts(stored, settings);
    }
}
