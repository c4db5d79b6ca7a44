package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.connector.ConnectLine;
import org.openchannel.web.portal.rest.Call;

/** A connector says that it does not work on a line; its status shows that until it is activated anew. */
@Dependent
public class SetErrorMethod implements ConnectorMethod {

    private final ConnectLine connectLine;

    @Inject
    public SetErrorMethod(ConnectLine connectLine) {
        this.connectLine = connectLine;
    }

    @Override
    public String name() {
        return "imconnector.set.error";
    }

    @Override
    public Object call(Call call) {
        var connector = call.parameters().requireText("CONNECTOR");
        connectLine.fail(call.applicationId(), connector, call.parameters().requireNumber("LINE"));
        return true;
    }
}
