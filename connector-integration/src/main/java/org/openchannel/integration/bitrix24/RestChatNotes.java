package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.courier.ChatNotes;
import org.openchannel.bridge.installation.PortalAccess;

/** Words for operators over REST. */
@Dependent
class RestChatNotes implements ChatNotes {

    private final PortalWire wire;

    @Inject
    RestChatNotes(PortalWire wire) {
        this.wire = wire;
    }

    /** A message of the system goes to no connector; older portals are told so besides. */
    @Override
    public void inChat(PortalAccess access, long chatId, String text) {
        var call = JSON.createObjectBuilder()
                .add("DIALOG_ID", "chat" + chatId)
                .add("MESSAGE", text)
                .add("SYSTEM", "Y")
                .add("SKIP_CONNECTOR", "Y")
                .add("URL_PREVIEW", "N");
        wire.call(access, "im.message.add", call);
    }

    @Override
    public void toUser(PortalAccess access, long userId, String text) {
        var call = JSON.createObjectBuilder().add("USER_ID", userId).add("MESSAGE", text);
        wire.call(access, "im.notify.system.add", call);
    }
}
