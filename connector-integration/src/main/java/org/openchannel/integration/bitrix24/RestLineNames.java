package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineNames;
import org.openchannel.bridge.installation.PortalAccess;

/** Names of lines over REST. */
@Dependent
class RestLineNames implements LineNames {

    @Override
    public Optional<String> of(PortalAccess access, LineId line) {
        var call = Portals.as(access).add("CONFIG_ID", line.value()).build();
        var result = Wire.object(Portals.connector(access, api -> api.line(call)), "result");
        return Wire.text(result, "LINE_NAME");
    }
}
