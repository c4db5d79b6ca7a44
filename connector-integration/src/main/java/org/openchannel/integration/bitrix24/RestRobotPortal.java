package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.robot.RobotPortal;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Our robot on portals over REST. Portals show it in the words of whoever looks, so it has all languages; its codes differ
 * because portals may keep robots and activities in one list.
 */
@Dependent
class RestRobotPortal implements RobotPortal {

    /** A kind of step, and what ours is called among them. */
    private record Sort(String family, String code) {}

    private static final List<Sort> SORTS =
            List.of(new Sort("bizproc.robot", "occ_send"), new Sort("bizproc.activity", "occ_send_step"));

    private final PortalWire wire;

    @Inject
    RestRobotPortal(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public void register(PortalAccess access, Card card) {
        for (var sort : SORTS) {
            var call = JSON.createObjectBuilder().add("CODE", sort.code());
            if (isThere(access, sort)) {
                wire.call(access, sort.family() + ".update", call.add("FIELDS", RobotWords.card(card)));
            } else {
                wire.call(access, sort.family() + ".add", call.addAll(RobotWords.card(card)));
            }
        }
    }

    @Override
    public void forget(PortalAccess access) {
        for (var sort : SORTS) {
            if (isThere(access, sort)) {
                wire.call(
                        access,
                        sort.family() + ".delete",
                        JSON.createObjectBuilder().add("CODE", sort.code()));
            }
        }
    }

    private boolean isThere(PortalAccess access, Sort sort) {
        JsonObjectBuilder nothing = JSON.createObjectBuilder();
        return Wire.texts(Wire.list(wire.call(access, sort.family() + ".list", nothing), "result"))
                .anyMatch(sort.code()::equals);
    }

    @Override
    public void apologise(PortalAccess access, String workflow, String reason) {
        try {
            wire.call(access, Dictation.event(workflow, false, reason));
        } catch (DeliveryFailedException e) {
            if (!PortalErrors.isOver(e.failure())) {
                throw e;
            }
        }
    }
}
