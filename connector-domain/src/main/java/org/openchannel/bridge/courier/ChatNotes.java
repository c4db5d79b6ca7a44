package org.openchannel.bridge.courier;

import org.openchannel.bridge.installation.PortalAccess;

/** Says something to operators that no customer gets. All throw {@code DeliveryFailedException}. */
public interface ChatNotes {

    /** Says it in a chat, as a message of the system; to whoever is in there. */
    void inChat(PortalAccess access, long chatId, String text);

    /** Says it to one of the portal's users, as a notice of the system. */
    void toUser(PortalAccess access, long userId, String text);
}
