package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.incoming.RenameChat;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Gives a chat a name; a customer has to be named unless the connector's chats are groups. */
@Dependent
public class ChatNameSetMethod implements ConnectorMethod {

    private final RenameChat renameChat;

    @Inject
    public ChatNameSetMethod(RenameChat renameChat) {
        this.renameChat = renameChat;
    }

    @Override
    public String name() {
        return "imconnector.chat.name.set";
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        var line = sent.requireNumber("LINE");
        var spot = new RenameChat.ChatSpot(connector, line, sent.requireText("CHAT_ID"));
        var name = sent.text("NAME").filter(text -> !text.isBlank()).orElseThrow(() -> RestException.missing("NAME"));
        var outcome = renameChat.rename(
                call.applicationId(), spot, sent.text("USER_ID").orElse(""), name);
        if (outcome == RenameChat.Outcome.USER_MISSING) {
            throw RestException.missing("USER_ID");
        }
        if (outcome == RenameChat.Outcome.NO_CHAT) {
            throw new RestException(400, "CHAT_RENAMING_FAILED", "Failed to rename the chat: there is no such chat");
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("SUCCESS", true);
        answer.put("DATA", Map.of("RESULT", Map.of()));
        return answer;
    }
}
