package org.openchannel.bridge.sms;

import java.net.URI;
import java.util.UUID;
import org.openchannel.bridge.installation.PortalAccess;

/** What portals know of their SMS providers. May be repeated; all throw {@code DeliveryFailedException}. */
public interface SmsPortal {

    /**
     * A provider.
     *
     * @param code its name among those of our application
     * @param handler where the portal posts what is to be sent
     */
    record Card(String code, String name, URI handler) {}

    /** Registers a provider, or describes it anew. */
    void register(PortalAccess access, Card card);

    /** Takes it away; harmless when there is none. */
    void forget(PortalAccess access, String code);

    /** Tells that what it sent through an account has failed. */
    void failed(PortalAccess access, UUID account, String orderId);
}
