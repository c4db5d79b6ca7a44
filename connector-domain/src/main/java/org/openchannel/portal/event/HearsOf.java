package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says whether an application listens to an event, before anybody collects what there is to say. */
@Dependent
public class HearsOf {

    private final Subscriptions subscriptions;
    private final Audience audience;

    @Inject
    public HearsOf(Subscriptions subscriptions, Audience audience) {
        this.subscriptions = subscriptions;
        this.audience = audience;
    }

    /** Whether {@code applicationId} bound {@code event}, one of {@link EventNames}; seen within the last second. */
    public boolean hears(long applicationId, String event) {
        return audience.events(applicationId, () -> subscriptions.of(applicationId))
                .contains(event);
    }
}
