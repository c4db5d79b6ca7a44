package org.openchannel.portal.staff;

import java.util.List;
import java.util.Optional;

/** The people of this portal. */
public interface Staff {

    /** One of them, or a bot. */
    Optional<User> find(long id);

    /** By login, in whatever case; never a bot. */
    Optional<User> withLogin(String login);

    /** Everybody but bots, in the order they were hired. */
    List<User> all();

    void add(User user);
}
