package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.ConnectorLines;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.PortalAccess;

/** Lines of portals over REST. */
@Dependent
class RestConnectorLines implements ConnectorLines {

    @Override
    public void activate(PortalAccess access, ConnectorCode connector, LineId line, boolean on) {
        var call = on(access, connector, line).add("ACTIVE", on ? "1" : "0").build();
        Portals.connector(access, api -> api.activate(call));
    }

    @Override
    public void describe(PortalAccess access, ConnectorCode connector, LineId line, Card card) {
        var address = card.address().toString();
        var call = on(access, connector, line)
                .add(
                        "DATA",
                        Json.createObjectBuilder()
                                .add("ID", card.id())
                                .add("NAME", card.name())
                                .add("URL", address)
                                .add("URL_IM", address))
                .build();
        Portals.connector(access, api -> api.setData(call));
    }

    @Override
    public Status status(PortalAccess access, ConnectorCode connector, LineId line) {
        var call = on(access, connector, line).build();
        var result = Wire.object(Portals.connector(access, api -> api.status(call)), "result");
        return new Status(Wire.isTrue(result, "STATUS"), Wire.isTrue(result, "ERROR"));
    }

    private static JsonObjectBuilder on(PortalAccess access, ConnectorCode connector, LineId line) {
        return Portals.as(access).add("CONNECTOR", connector.value()).add("LINE", line.value());
    }
}
