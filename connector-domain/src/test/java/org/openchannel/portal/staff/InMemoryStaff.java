package org.openchannel.portal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People while the test lasts. */
public final class InMemoryStaff implements Staff {

    private final List<User> users = new ArrayList<>();

    @Override
    public Optional<User> find(long id) {
        return users.stream().filter(user -> user.id() == id).findFirst();
    }

    @Override
    public Optional<User> withLogin(String login) {
        return users.stream()
                .filter(user -> !user.isBot())
                .filter(user -> user.card().login().equalsIgnoreCase(login.strip()))
                .findFirst();
    }

    @Override
    public List<User> all() {
        return users.stream().filter(user -> !user.isBot()).toList();
    }

    @Override
    public void add(User user) {
        users.add(user);
    }
}
