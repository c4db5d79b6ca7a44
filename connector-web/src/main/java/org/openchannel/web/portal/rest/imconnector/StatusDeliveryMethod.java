package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.incoming.MarkDelivered;
import org.openchannel.web.portal.rest.Call;

/** A connector reports that operators' messages reached the customer. */
@Dependent
public class StatusDeliveryMethod implements ConnectorMethod {

    private final MarkDelivered markDelivered;

    @Inject
    public StatusDeliveryMethod(MarkDelivered markDelivered) {
        this.markDelivered = markDelivered;
    }

    @Override
    public String name() {
        return "imconnector.send.status.delivery";
    }

    @Override
    public Object call(Call call) {
        return DeliveryReport.take(call, markDelivered::delivered);
    }
}
