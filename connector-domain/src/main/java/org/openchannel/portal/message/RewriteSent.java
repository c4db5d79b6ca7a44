package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.RaiseEvent;

/**
 * Changes or deletes what was sent to a connector, by whomever, and tells the application that owns it; what was for the
 * operators alone stays between them. Part of a caller's
 * transaction; the chat is locked.
 */
@Dependent
public class RewriteSent {

    private final RewriteMessage rewriteMessage;
    private final RaiseEvent raiseEvent;
    private final SignAnswer signAnswer;

    @Inject
    public RewriteSent(RewriteMessage rewriteMessage, RaiseEvent raiseEvent, SignAnswer signAnswer) {
        this.signAnswer = signAnswer;
        this.rewriteMessage = rewriteMessage;
        this.raiseEvent = raiseEvent;
    }

    /**
     * It says {@code text} from now on.
     *
     * @param authorName signs it, where the connector wants that
     */
    public void edit(Connector connector, ImChat chat, ImMessage message, String text, String authorName) {
        rewriteMessage.edit(chat, message, text);
        if (!message.isOutgoing()) {
            return;
        }
        var content = new LinkedHashMap<String, Object>();
        content.put("id", message.externalIds());
        var name = signAnswer.name(chat, message.author(), authorName);
        content.put("text", OutgoingText.changed(connector, message, name));
        raise(EventNames.MESSAGE_UPDATE, connector, chat, message, List.of(content));
    }

    /** It is gone; the messenger may know it as several. */
    public void delete(Connector connector, ImChat chat, ImMessage message) {
        rewriteMessage.delete(chat, message);
        if (!message.isOutgoing()) {
            return;
        }
        var ids = message.externalIds().isEmpty() ? List.of("") : message.externalIds();
        raise(
                EventNames.MESSAGE_DELETE,
                connector,
                chat,
                message,
                ids.stream().map(id -> Map.<String, Object>of("id", id)).toList());
    }

    private void raise(
            String event, Connector connector, ImChat chat, ImMessage message, List<Map<String, Object>> contents) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("CONNECTOR", connector.code());
        facts.put("LINE", chat.lineId());
        facts.put(
                "MESSAGES",
                contents.stream().map(content -> entry(chat, message, content)).toList());
        raiseEvent.raise(RaisedEvent.of(connector.applicationId(), event, facts, message.authorId()));
    }

    private static Map<String, Object> entry(ImChat chat, ImMessage message, Map<String, Object> content) {
        var im = new LinkedHashMap<String, Object>();
        im.put("chat_id", chat.id());
        im.put("message_id", message.id());
        var entry = new LinkedHashMap<String, Object>();
        entry.put("im", im);
        entry.put("message", content);
        entry.put("chat", Map.of("id", chat.externalId()));
        return entry;
    }
}
