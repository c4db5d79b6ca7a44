package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;
import org.openchannel.portal.offline.OfflineEvents;

/** An application that was uninstalled is told nothing any more, except what is already on its way. */
@Dependent
public class DropSubscriptions implements Belonging {

    private final Subscriptions subscriptions;
    private final OfflineEvents offlineEvents;

    @Inject
    public DropSubscriptions(Subscriptions subscriptions, OfflineEvents offlineEvents) {
        this.subscriptions = subscriptions;
        this.offlineEvents = offlineEvents;
    }

    @Override
    public void drop(long applicationId) {
        subscriptions.dropOf(applicationId);
        offlineEvents.dropOf(applicationId);
    }
}
