package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.session.MarkDelivered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** A connector reports that the customer read operators' messages. */
@Dependent
public class StatusReadingMethod implements RestMethod {

    private final MarkDelivered markDelivered;

    @Inject
    public StatusReadingMethod(MarkDelivered markDelivered) {
        this.markDelivered = markDelivered;
    }

    @Override
    public String name() {
        return "imconnector.send.status.reading";
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
        sent.requireNumber("LINE");
        var marks = MessageForm.messages(sent).stream().map(MessageForm::mark).toList();
        markDelivered.read(call.applicationId(), connector, marks);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("SUCCESS", true);
        answer.put("DATA", List.of());
        return answer;
    }
}
