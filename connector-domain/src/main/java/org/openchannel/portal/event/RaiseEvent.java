package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;

/** Queues an event for every handler an application bound to it. */
@Dependent
public class RaiseEvent {

    private final Subscriptions subscriptions;
    private final Applications applications;
    private final EventQueue queue;

    @Inject
    public RaiseEvent(Subscriptions subscriptions, Applications applications, EventQueue queue) {
        this.subscriptions = subscriptions;
        this.applications = applications;
        this.queue = queue;
    }

    /** Queues it; returns for how many handlers. An application whose installation is not finished gets nothing. */
    @Transactional
    public int raise(RaisedEvent raised) {
        var application = applications.find(raised.applicationId()).filter(Application::isInstalled);
        if (application.isEmpty()) {
            return 0;
        }
        var causedBy = raised.causedBy() != 0
                ? raised.causedBy()
                : application.get().installedBy().orElse(0L);
        var bound = subscriptions.of(raised.applicationId()).stream()
                .filter(subscription -> subscription.event().equals(raised.event()))
                .toList();
        for (var subscription : bound) {
            var authUser = subscription.authUser() != 0 ? subscription.authUser() : causedBy;
            queue.add(new EventDelivery.Addressee(subscription.handlerUrl(), subscription.id(), authUser), raised);
        }
        return bound.size();
    }
}
