package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/** Sessions in the database. */
@Dependent
@Transactional
class JpaSessions implements Sessions {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSessions() {
        // for CDI, which fills the entity manager in
    }

    JpaSessions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Session> find(long id) {
        return Optional.ofNullable(entities.find(Session.class, id));
    }

    @Override
    public List<Session> find(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT s FROM PortalSession s WHERE s.id IN :ids", Session.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<Session> latest(long chatId) {
        return entities.createQuery(
                        "SELECT s FROM PortalSession s WHERE s.chatId = :chat ORDER BY s.id DESC", Session.class)
                .setParameter("chat", chatId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Instant> firstOpenedAt(long chatId) {
        return entities.createQuery(
                        "SELECT s.openedAt FROM PortalSession s WHERE s.chatId = :chat ORDER BY s.id", Instant.class)
                .setParameter("chat", chatId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Session session) {
        entities.persist(session);
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return entities
                .createQuery(
                        "SELECT s.id, s.chatId FROM PortalSession s WHERE s.dueAt <= :now ORDER BY s.dueAt, s.id",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Due((Long) row[0], (Long) row[1]))
                .toList();
    }

    @Override
    public List<Due> waiting(long lineId, boolean isAnswered, Instant before, int most) {
        return entities
                .createQuery("""
                        SELECT s.id, s.chatId FROM PortalSession s
                        WHERE s.lineId = :line AND s.closedAt IS NULL AND s.turn.isWithBot = FALSE
                            AND s.turn.isLate = FALSE AND s.turn.waitingSince <= :before
                            AND s.turn.answeredAt IS %s ORDER BY s.turn.waitingSince, s.id
                        """.formatted(isAnswered ? "NOT NULL" : "NULL"), Object[].class)
                .setParameter("line", lineId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Due((Long) row[0], (Long) row[1]))
                .toList();
    }

    @Override
    public Optional<Long> lastHolder(long lineId, List<Long> operators) {
        if (operators.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery("""
                        SELECT s.turn.operatorId FROM PortalSession s
                        WHERE s.lineId = :line AND s.turn.heldSince IS NOT NULL AND s.turn.operatorId IN :operators
                        ORDER BY s.turn.heldSince DESC, s.id DESC
                        """, Long.class)
                .setParameter("line", lineId)
                .setParameter("operators", operators)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Session> openOf(long userId) {
        return entities.createQuery(
                        "SELECT s FROM PortalSession s WHERE s.turn.operatorId = :user AND s.closedAt IS NULL ORDER BY s.id",
                        Session.class)
                .setParameter("user", userId)
                .getResultList();
    }
}
