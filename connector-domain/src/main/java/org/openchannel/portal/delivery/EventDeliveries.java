package org.openchannel.portal.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events on their way and those that arrived. */
public interface EventDeliveries {

    Optional<EventDelivery> find(UUID id);

    void add(EventDelivery delivery);

    /** Keeps a try. */
    void keep(EventAttempt attempt);

    /** The tries of one event, the first first. */
    List<EventAttempt> attempts(UUID id);

    /** The newest first. */
    List<EventDelivery> latest(long applicationId, int most);

    /** Forgets all but the newest {@code kept} of an application that are not waiting any more. */
    void trim(long applicationId, int kept);
}
