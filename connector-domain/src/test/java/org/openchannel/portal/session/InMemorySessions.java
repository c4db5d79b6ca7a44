package org.openchannel.portal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sessions while the test lasts. */
public final class InMemorySessions implements Sessions {

    private final List<Session> sessions = new ArrayList<>();

    @Override
    public Optional<Session> find(long id) {
        return sessions.stream().filter(session -> session.id() == id).findFirst();
    }

    @Override
    public Optional<Session> latest(long chatId) {
        return sessions.stream().filter(session -> session.chatId() == chatId).reduce((one, other) -> other);
    }

    @Override
    public void add(Session session) {
        sessions.add(session);
    }
}
