package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.incoming.ReviseConnectorMessages;
import org.openchannel.web.portal.rest.Call;

/** Messages of customers say something else now. Each element has its own outcome. */
@Dependent
public class UpdateMessagesMethod implements ConnectorMethod {

    private final ReviseConnectorMessages reviseConnectorMessages;

    @Inject
    public UpdateMessagesMethod(ReviseConnectorMessages reviseConnectorMessages) {
        this.reviseConnectorMessages = reviseConnectorMessages;
    }

    @Override
    public String name() {
        return "imconnector.update.messages";
    }

    @Override
    public Object call(Call call) {
        return Revision.run(call, reviseConnectorMessages::update);
    }
}
