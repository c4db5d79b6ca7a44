package org.openchannel.portal.event;

import java.util.List;

/** Who wants to be told of what. */
public interface Subscriptions {

    /** All of an application, oldest first. */
    List<Subscription> of(long applicationId);

    void add(Subscription subscription);

    void remove(Subscription subscription);

    /** Forgets all of an application. */
    void dropOf(long applicationId);
}
