package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.PortalSetUp;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Arranges us on portals over REST. */
@Dependent
class RestPortalSetUp implements PortalSetUp {

    private static final Logger LOG = System.getLogger(RestPortalSetUp.class.getName());
    private static final String COLOUR = "#1f8a4c";
    private static final String COLOUR_DISABLED = "#a5b1bf";

    private final PortalWire wire;
    private final Gateways gateways;

    @Inject
    RestPortalSetUp(PortalWire wire, Gateways gateways) {
        this.wire = wire;
        this.gateways = gateways;
    }

    @Override
    public String language(PortalAccess access) {
        var info = wire.call(access, "app.info", JSON.createObjectBuilder());
        return Wire.text(Wire.object(info, "result"), "LANGUAGE_ID").orElse("en");
    }

    /** What no messenger of ours can change is not offered to operators either; of one that can't they are told. */
    @Override
    public void registerConnector(PortalAccess access, String code, String name, URI settingsPage) {
        var call = JSON.createObjectBuilder()
                .add("ID", code)
                .add("NAME", name)
                .add("ICON", Icon.on(COLOUR))
                .add("ICON_DISABLED", Icon.on(COLOUR_DISABLED))
                .add("PLACEMENT_HANDLER", settingsPage.toString())
                .add("DEL_EXTERNAL_MESSAGES", can(Capability.DELETE_IN))
                .add("EDIT_INTERNAL_MESSAGES", can(Capability.EDIT_OUT))
                .add("DEL_INTERNAL_MESSAGES", can(Capability.DELETE_OUT))
                .add("NEWSLETTER", true)
                .add("NEED_SYSTEM_MESSAGES", true)
                .add("NEED_SIGNATURE", true)
                .add("CHAT_GROUP", false)
                .add("COMMENT", name);
        wire.call(access, "imconnector.register", call);
    }

    private boolean can(Capability ability) {
        return gateways.codes().stream()
                .flatMap(code -> gateways.find(code).stream())
                .anyMatch(gateway -> gateway.capabilities().has(ability));
    }

    @Override
    public void bindEvent(PortalAccess access, String event, URI handler) {
        var bound = wire.call(access, "event.get", JSON.createObjectBuilder());
        if (!isAmong(bound, "event", event, handler)) {
            var call = JSON.createObjectBuilder().add("event", event).add("handler", handler.toString());
            wire.call(access, "event.bind", call);
        }
    }

    @Override
    public boolean bindPlacement(PortalAccess access, String placement, URI page, String title) {
        try {
            var bound = wire.call(access, "placement.get", JSON.createObjectBuilder());
            if (!isAmong(bound, "placement", placement, page)) {
                var call = JSON.createObjectBuilder()
                        .add("PLACEMENT", placement)
                        .add("HANDLER", page.toString())
                        .add("TITLE", title);
                wire.call(access, "placement.bind", call);
            }
            return true;
        } catch (DeliveryFailedException e) {
            if (!e.failure().isPermanent()) {
                throw e;
            }
            LOG.log(Level.INFO, "No placement {0}: {1}", placement, e.failure().reason());
            return false;
        }
    }

    private static boolean isAmong(JsonObject answer, String key, String name, URI handler) {
        return Wire.list(answer, "result").stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .anyMatch(bound ->
                        Wire.text(bound, key).filter(name::equalsIgnoreCase).isPresent()
                                && Wire.text(bound, "handler")
                                        .filter(handler.toString()::equals)
                                        .isPresent());
    }
}
