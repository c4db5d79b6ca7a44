package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineManners;
import org.openchannel.bridge.installation.PortalAccess;

/** What lines say by themselves, over REST. */
@Dependent
class RestLineManners implements LineManners {

    private static final String GREETING = "WELCOME_MESSAGE";
    private static final String RATING = "VOTE_MESSAGE";

    private final PortalWire wire;

    @Inject
    RestLineManners(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public Manners look(PortalAccess access, LineId line) {
        var call = JSON.createObjectBuilder().add("CONFIG_ID", line.value()).add("WITH_QUEUE", "N");
        var config = Wire.object(wire.call(access, "imopenlines.config.get", call), "result");
        return new Manners(Wire.isTrue(config, GREETING), Wire.isTrue(config, RATING));
    }

    @Override
    public void quiet(PortalAccess access, LineId line) {
        var call = JSON.createObjectBuilder()
                .add("CONFIG_ID", line.value())
                .add("PARAMS", JSON.createObjectBuilder().add(GREETING, "N").add(RATING, "N"));
        wire.call(access, "imopenlines.config.update", call);
    }
}
