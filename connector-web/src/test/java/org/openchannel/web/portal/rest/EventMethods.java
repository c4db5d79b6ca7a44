package org.openchannel.web.portal.rest;

import java.util.List;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.event.SubscriptionList;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.events.EventBindMethod;
import org.openchannel.web.portal.rest.events.EventGetMethod;
import org.openchannel.web.portal.rest.events.EventOfflineClearMethod;
import org.openchannel.web.portal.rest.events.EventOfflineErrorMethod;
import org.openchannel.web.portal.rest.events.EventOfflineGetMethod;
import org.openchannel.web.portal.rest.events.EventOfflineListMethod;
import org.openchannel.web.portal.rest.events.EventUnbindMethod;
import org.openchannel.web.portal.rest.events.EventsMethod;

/** The methods of {@code event.*} over a portal in memory. */
final class EventMethods {

    private EventMethods() {}

    static List<RestMethod> of(PortalWorld world) {
        var staff = new StaffDirectory(world.repositories.staff());
        var fetchOffline = new FetchOffline(world.repositories.offlineEvents(), world.secrets);
        return List.of(
                new EventBindMethod(world.bindEvent, staff),
                new EventUnbindMethod(world.bindEvent, staff),
                new EventGetMethod(new SubscriptionList(world.repositories.subscriptions()), staff),
                new EventsMethod(),
                new EventOfflineGetMethod(fetchOffline, staff),
                new EventOfflineListMethod(fetchOffline, staff),
                new EventOfflineClearMethod(fetchOffline, staff),
                new EventOfflineErrorMethod(fetchOffline, staff));
    }
}
