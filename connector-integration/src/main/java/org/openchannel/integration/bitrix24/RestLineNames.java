package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineNames;
import org.openchannel.bridge.installation.PortalAccess;

/** Names of lines over REST. */
@Dependent
class RestLineNames implements LineNames {

    private final PortalWire wire;

    @Inject
    RestLineNames(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public Optional<String> of(PortalAccess access, LineId line) {
        var call = JSON.createObjectBuilder().add("CONFIG_ID", line.value());
        var result = Wire.object(wire.call(access, "imopenlines.config.get", call), "result");
        return Wire.text(result, "LINE_NAME");
    }
}
