package org.openchannel.portal.event;

import java.util.ArrayList;
import java.util.List;

/** Subscriptions while the test lasts. */
public final class InMemorySubscriptions implements Subscriptions {

    private final List<Subscription> subscriptions = new ArrayList<>();

    @Override
    public List<Subscription> of(long applicationId) {
        return subscriptions.stream()
                .filter(subscription -> subscription.applicationId() == applicationId)
                .toList();
    }

    @Override
    public void add(Subscription subscription) {
        subscriptions.add(subscription);
    }

    @Override
    public void remove(Subscription subscription) {
        subscriptions.remove(subscription);
    }

    @Override
    public void dropOf(long applicationId) {
        subscriptions.removeAll(of(applicationId));
    }
}
