package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openchannel.portal.incoming.ReceiveConnectorMessages;
import org.openchannel.portal.incoming.ReceivedMessage;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.Postponed;

/** Brings customers' messages to a line. Each element has its own outcome; the outer one says nothing. */
@Dependent
public class SendMessagesMethod implements ConnectorMethod {

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
    public Object call(Call call) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        var line = sent.requireNumber("LINE");
        var elements = MessageForm.elements(sent);
        var reception =
                receiveConnectorMessages.begin(call.applicationId(), connector, line, MessageForm.incoming(elements));
        if (call.mayPostpone()) {
            return (Postponed) () -> answer(elements, reception.finish());
        }
        return answer(elements, reception.finish());
    }

    private static Map<String, Object> answer(List<Parameters> elements, List<ReceivedMessage> received) {
        return MessageEcho.answer(IntStream.range(0, elements.size())
                .mapToObj(place -> outcome(elements.get(place), received.get(place)))
                .toList());
    }

    private static Map<String, Object> outcome(Parameters element, ReceivedMessage received) {
        var outcome = MessageEcho.of(element, received.customerId());
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
