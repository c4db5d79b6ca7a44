package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.incoming.ReviseConnectorMessages;
import org.openchannel.web.portal.rest.Call;

/** Customers deleted messages. Each element has its own outcome. */
@Dependent
public class DeleteMessagesMethod implements ConnectorMethod {

    private final ReviseConnectorMessages reviseConnectorMessages;

    @Inject
    public DeleteMessagesMethod(ReviseConnectorMessages reviseConnectorMessages) {
        this.reviseConnectorMessages = reviseConnectorMessages;
    }

    @Override
    public String name() {
        return "imconnector.delete.messages";
    }

    @Override
    public Object call(Call call) {
        return Revision.run(call, reviseConnectorMessages::delete);
    }
}
