package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.news.PortalNotices;

/** What raises a portal's bell, over REST. */
@Dependent
class RestPortalNotices implements PortalNotices {

    private final PortalWire wire;

    @Inject
    RestPortalNotices(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public void show(PortalAccess access, long userId, String text, String tag) {
        var call = JSON.createObjectBuilder()
                .add("USER_ID", userId)
                .add("MESSAGE", text)
                .add("TAG", tag);
        wire.call(access, "im.notify.system.add", call);
    }
}
