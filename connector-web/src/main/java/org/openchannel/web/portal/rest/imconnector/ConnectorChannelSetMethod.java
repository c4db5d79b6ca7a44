package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.connector.ConnectLine;
import org.openchannel.portal.connector.ExternalChannel;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Says which channel of the messenger stands behind a connector on a line. */
@Dependent
public class ConnectorChannelSetMethod implements ConnectorMethod {

    private final ConnectLine connectLine;

    @Inject
    public ConnectorChannelSetMethod(ConnectLine connectLine) {
        this.connectLine = connectLine;
    }

    @Override
    public String name() {
        return "imconnector.connector.data.set";
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        var line = sent.requireNumber("LINE");
        var channel = sent.inside("DATA");
        if (channel.isEmpty()) {
            throw RestException.missing("DATA");
        }
        connectLine.describe(
                call.applicationId(),
                connector,
                line,
                new ExternalChannel(
                        channel.text("ID").orElse(null),
                        channel.text("URL").orElse(null),
                        channel.text("URL_IM").orElse(null),
                        channel.text("NAME").orElse(null)));
        return true;
    }
}
