package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows what an application subscribed to. */
@Dependent
@Transactional
public class SubscriptionList {

    private final Subscriptions subscriptions;

    @Inject
    public SubscriptionList(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Oldest first. */
    public List<BoundEvent> of(long applicationId) {
        return subscriptions.of(applicationId).stream().map(Subscription::card).toList();
    }
}
