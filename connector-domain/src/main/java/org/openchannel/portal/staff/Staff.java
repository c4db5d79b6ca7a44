package org.openchannel.portal.staff;

import java.util.List;
import java.util.Optional;

/** The people of this portal. */
public interface Staff {

    Optional<User> find(long id);

    /** By login, in whatever case. */
    Optional<User> withLogin(String login);

    /** Everybody, in the order they were hired. */
    List<User> all();

    void add(User user);
}
