package org.openchannel.web.portal.rest.imconnector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.incoming.DeliveryMark;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** A connector's report about operators' messages, whatever it says of them. */
final class DeliveryReport {

    private DeliveryReport() {}

    /** Writes a report down. */
    interface Reading {

        void take(long applicationId, String connector, List<DeliveryMark> marks);
    }

    static Map<String, Object> take(Call call, Reading reading) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        sent.requireNumber("LINE");
        var marks =
                MessageForm.elements(sent).stream().map(DeliveryReport::mark).toList();
        reading.take(call.applicationId(), connector, marks);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("SUCCESS", true);
        answer.put("DATA", List.of());
        return answer;
    }

    /** The messenger's ids are a list; a single one is understood, too. */
    private static DeliveryMark mark(Parameters element) {
        var message = element.inside("message");
        var ids = message.items("id").or(() -> message.get("id").map(List::of)).orElse(List.of());
        return new DeliveryMark(
                element.inside("im").number("chat_id").orElse(0L),
                element.inside("im").number("message_id").orElse(0L),
                ids.stream()
                        .flatMap(id -> Parameters.scalar(id).stream())
                        .filter(id -> !id.isBlank())
                        .toList());
    }
}
