package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.PortalPeople;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Asks portals about people over REST. */
@Dependent
class RestPortalPeople implements PortalPeople {

    private final PortalWire wire;

    @Inject
    RestPortalPeople(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public Visitor whoIs(PortalAccess access) {
        var profile = Wire.object(wire.call(access, "profile", JSON.createObjectBuilder()), "result");
        var id = Wire.number(profile, "ID")
                .orElseThrow(() ->
                        new DeliveryFailedException(Failure.passing("The portal does not say whose token it is")));
        var name = Wire.text(profile, "NAME").orElse("") + " "
                + Wire.text(profile, "LAST_NAME").orElse("");
        return new Visitor(access.memberId(), id, name.strip(), Wire.isTrue(profile, "ADMIN"));
    }

    @Override
    public long applicationOf(PortalAccess access) {
        var info = Wire.object(wire.call(access, "app.info", JSON.createObjectBuilder()), "result");
        return Wire.number(info, "ID")
                .orElseThrow(() -> new DeliveryFailedException(
                        Failure.passing("The portal does not say for which application a token was made")));
    }
}
