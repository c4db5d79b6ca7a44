package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openchannel.bridge.courier.OpenLines.OrderFate;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.sms.SmsPortal;

/** SMS providers of portals over REST. */
@Dependent
class RestSmsPortal implements SmsPortal {

    private final PortalWire wire;

    @Inject
    RestSmsPortal(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public void register(PortalAccess access, Card card) {
        var call = JSON.createObjectBuilder()
                .add("CODE", card.code())
                .add("NAME", card.name())
                .add("HANDLER", card.handler().toString());
        if (isThere(access, card.code())) {
            wire.call(access, "messageservice.sender.update", call);
        } else {
            wire.call(access, "messageservice.sender.add", call.add("TYPE", "SMS"));
        }
    }

    @Override
    public void forget(PortalAccess access, String code) {
        if (isThere(access, code)) {
            wire.call(
                    access,
                    "messageservice.sender.delete",
                    JSON.createObjectBuilder().add("CODE", code));
        }
    }

    @Override
    public void failed(PortalAccess access, UUID account, String orderId) {
        wire.call(access, Dictation.statusOf(new OrderFate(account, orderId, MessageStatus.FAILED)));
    }

    private boolean isThere(PortalAccess access, String code) {
        var known = wire.call(access, "messageservice.sender.list", JSON.createObjectBuilder());
        return Wire.texts(Wire.list(known, "result")).anyMatch(code::equalsIgnoreCase);
    }
}
