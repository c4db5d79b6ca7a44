package org.openchannel.web.portal.rest.imconnector;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openchannel.portal.incoming.IncomingMessage;
import org.openchannel.portal.incoming.RevisedMessage;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** A call that changes or deletes messages brought before. */
final class Revision {

    private Revision() {}

    /** Does it. */
    interface Revising {

        List<RevisedMessage> revise(long applicationId, String connector, long lineId, List<IncomingMessage> messages);
    }

    static Map<String, Object> run(Call call, Revising revising) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        var line = sent.requireNumber("LINE");
        var elements = MessageForm.elements(sent);
        var revised = revising.revise(call.applicationId(), connector, line, MessageForm.incoming(elements));
        return MessageEcho.answer(IntStream.range(0, elements.size())
                .mapToObj(place -> outcome(elements.get(place), revised.get(place)))
                .toList());
    }

    private static Map<String, Object> outcome(Parameters element, RevisedMessage revised) {
        var outcome = MessageEcho.of(element, revised.customerId());
        outcome.put("SUCCESS", revised.isDone());
        if (!revised.isDone()) {
            outcome.put("ERRORS", revised.errors());
        }
        return outcome;
    }
}
