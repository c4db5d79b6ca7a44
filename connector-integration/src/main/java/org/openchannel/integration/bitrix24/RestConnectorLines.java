package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.ConnectorLines;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.PortalAccess;

/** Lines of portals over REST. */
@Dependent
class RestConnectorLines implements ConnectorLines {

    private final PortalWire wire;

    @Inject
    RestConnectorLines(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public void activate(PortalAccess access, ConnectorCode connector, LineId line, boolean on) {
        wire.call(access, "imconnector.activate", on(connector, line).add("ACTIVE", on ? "1" : "0"));
    }

    @Override
    public void describe(PortalAccess access, ConnectorCode connector, LineId line, Card card) {
        var address = card.address().toString();
        var call = on(connector, line)
                .add(
                        "DATA",
                        JSON.createObjectBuilder()
                                .add("ID", card.id())
                                .add("NAME", card.name())
                                .add("URL", address)
                                .add("URL_IM", address));
        wire.call(access, "imconnector.connector.data.set", call);
    }

    @Override
    public Status status(PortalAccess access, ConnectorCode connector, LineId line) {
        var result = Wire.object(wire.call(access, "imconnector.status", on(connector, line)), "result");
        return new Status(Wire.isTrue(result, "STATUS"), Wire.isTrue(result, "ERROR"));
    }

    private static JsonObjectBuilder on(ConnectorCode connector, LineId line) {
        return JSON.createObjectBuilder().add("CONNECTOR", connector.value()).add("LINE", line.value());
    }
}
