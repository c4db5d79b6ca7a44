package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.EventQueue;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.offline.KeepOffline;

/** Queues an event for every handler an application bound to it. */
@Dependent
public class RaiseEvent {

    private final Subscriptions subscriptions;
    private final Applications applications;
    private final EventQueue queue;
    private final KeepOffline keepOffline;
    private final Clock clock;

    @Inject
    public RaiseEvent(
            Subscriptions subscriptions,
            Applications applications,
            EventQueue queue,
            KeepOffline keepOffline,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.applications = applications;
        this.queue = queue;
        this.keepOffline = keepOffline;
        this.clock = clock;
    }

    /**
     * Queues it for handlers and keeps it for those who fetch; returns for how many. An application whose installation
     * is not finished gets nothing.
     */
    @Transactional
    public int raise(RaisedEvent raised) {
        var application = applications.find(raised.applicationId()).filter(Application::isInstalled);
        if (application.isEmpty()) {
            return 0;
        }
        var causedBy = raised.causedBy() != 0
                ? raised.causedBy()
                : application.get().installedBy().orElse(0L);
        var all = subscriptions.of(raised.applicationId());
        var bound = all.stream()
                .filter(subscription -> subscription.event().equals(raised.event()))
                .toList();
        for (var subscription : bound) {
            if (subscription.isOffline()) {
                keepOffline.keep(raised, subscription.connector(), causedBy);
            } else {
                queue.add(addressee(subscription, causedBy), raised, clock.instant());
            }
        }
        if (bound.stream().anyMatch(Subscription::isOffline)) {
            all.stream().filter(RaiseEvent::wantsNotice).forEach(subscription -> notice(subscription, causedBy));
        }
        return bound.size();
    }

    private static boolean wantsNotice(Subscription subscription) {
        return !subscription.isOffline() && subscription.event().equals(EventNames.OFFLINE);
    }

    /** Says that something waits to be fetched; what it is, it does not say. */
    private void notice(Subscription subscription, long causedBy) {
        var raised = RaisedEvent.of(subscription.applicationId(), EventNames.OFFLINE, Map.of(), causedBy);
        subscription
                .nextNotice(clock.instant())
                .ifPresent(dueAt -> queue.add(addressee(subscription, causedBy), raised, dueAt));
    }

    private static EventDelivery.Addressee addressee(Subscription subscription, long causedBy) {
        var authUser = subscription.authUser() != 0 ? subscription.authUser() : causedBy;
        return new EventDelivery.Addressee(subscription.handlerUrl(), subscription.id(), authUser);
    }
}
