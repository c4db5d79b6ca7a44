package org.openchannel.portal.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sessions while the test lasts. */
public final class InMemorySessions implements Sessions {

    private final List<Session> sessions = new ArrayList<>();

    @Override
    public Optional<Session> find(long id) {
        return sessions.stream().filter(session -> session.id() == id).findFirst();
    }

    @Override
    public List<Session> find(Set<Long> ids) {
        return sessions.stream().filter(session -> ids.contains(session.id())).toList();
    }

    @Override
    public Optional<Session> latest(long chatId) {
        return sessions.stream().filter(session -> session.chatId() == chatId).reduce((one, other) -> other);
    }

    @Override
    public Optional<Instant> firstOpenedAt(long chatId) {
        return sessions.stream()
                .filter(session -> session.chatId() == chatId)
                .map(Session::openedAt)
                .findFirst();
    }

    @Override
    public void add(Session session) {
        sessions.add(session);
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return sessions.stream()
                .filter(session ->
                        session.dueAt().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(session -> session.dueAt().orElseThrow()))
                .limit(most)
                .map(session -> new Due(session.id(), session.chatId()))
                .toList();
    }

    @Override
    public List<Due> waiting(long lineId, boolean isAnswered, Instant before, int most) {
        return sessions.stream()
                .filter(session -> session.lineId() == lineId && !session.isClosed())
                .filter(session -> session.turn().isAnswered() == isAnswered)
                .filter(session ->
                        !session.turn().isWithBot() && !session.turn().isLate())
                .filter(session -> session.turn()
                        .waitingSince()
                        .filter(since -> !since.isAfter(before))
                        .isPresent())
                .sorted(Comparator.comparing(
                        session -> session.turn().waitingSince().orElseThrow()))
                .limit(most)
                .map(session -> new Due(session.id(), session.chatId()))
                .toList();
    }

    @Override
    public Optional<Long> lastHolder(long lineId, List<Long> operators) {
        return sessions.stream()
                .filter(session -> session.lineId() == lineId)
                .filter(session ->
                        session.turn().operatorId().filter(operators::contains).isPresent())
                .max(Comparator.comparing(session -> session.turn().heldSince().orElseThrow()))
                .flatMap(session -> session.turn().operatorId());
    }

    @Override
    public List<Session> openOf(long userId) {
        return sessions.stream()
                .filter(session -> !session.isClosed())
                .filter(session -> session.turn()
                        .operatorId()
                        .filter(holder -> holder == userId)
                        .isPresent())
                .toList();
    }
}
