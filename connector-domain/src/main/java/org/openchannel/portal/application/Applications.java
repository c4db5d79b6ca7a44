package org.openchannel.portal.application;

import java.util.List;
import java.util.Optional;

/** The applications of this portal. */
public interface Applications {

    /** One of them, removed ones included. */
    Optional<Application> find(long id);

    /** By client id, removed ones included. */
    Optional<Application> withClientId(String clientId);

    /** All that are not removed, in the order of their creation. */
    List<Application> all();

    void add(Application application);
}
