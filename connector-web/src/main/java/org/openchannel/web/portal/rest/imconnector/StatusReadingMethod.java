package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.incoming.MarkDelivered;
import org.openchannel.web.portal.rest.Call;

/** A connector reports that the customer read operators' messages. */
@Dependent
public class StatusReadingMethod implements ConnectorMethod {

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
    public Object call(Call call) {
        return DeliveryReport.take(call, markDelivered::read);
    }
}
