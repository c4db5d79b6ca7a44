package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.session.ReceiveConnectorMessages;
import org.openchannel.portal.session.ReceivedMessage;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Brings customers' messages to a line. Each element has its own outcome; the outer one says nothing. */
@Dependent
public class SendMessagesMethod implements RestMethod {

    private final ReceiveConnectorMessages receiveConnectorMessages;

    @Inject
    public SendMessagesMethod(ReceiveConnectorMessages receiveConnectorMessages) {
        this.receiveConnectorMessages = receiveConnectorMessages;
    }

    @Override
    public String name() {
        return "imconnector.send.messages";
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines", "imconnector");
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        var line = sent.requireNumber("LINE");
        var messages =
                MessageForm.messages(sent).stream().map(MessageForm::incoming).toList();
        var received = receiveConnectorMessages.receive(call.applicationId(), connector, line, messages);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("SUCCESS", true);
        answer.put(
                "DATA",
                Map.of(
                        "RESULT",
                        received.stream().map(SendMessagesMethod::outcome).toList()));
        return answer;
    }

    private static Map<String, Object> outcome(ReceivedMessage received) {
        var outcome = new LinkedHashMap<String, Object>();
        outcome.put("user", received.isKept() ? String.valueOf(received.customerId()) : "");
        outcome.put("message", MessageForm.echo(received.message()));
        outcome.put("chat", MessageForm.echo(received.message().chat()));
        outcome.put("extra", List.of());
        outcome.put("SUCCESS", received.isKept());
        if (!received.errors().isEmpty()) {
            outcome.put("ERRORS", received.errors());
        }
        if (received.isKept()) {
            var session = new LinkedHashMap<String, Object>();
            session.put("ID", String.valueOf(received.sessionId()));
            session.put("CHAT_ID", String.valueOf(received.chatId()));
            outcome.put("session", session);
        }
        return outcome;
    }
}
