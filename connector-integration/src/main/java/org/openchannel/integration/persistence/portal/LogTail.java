package org.openchannel.integration.persistence.portal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest rows of a log that belongs to applications and the like, and where its tail begins. */
final class LogTail<T> {

    private final EntityManager entities;
    private final Class<T> type;
    private final String from;
    private final String moment;

    /**
     * @param entity the name of the entity in JPQL; it has an {@code id}
     * @param owner the attribute that says whose log a row stands in
     * @param moment the attribute that says when a row was written
     */
    LogTail(EntityManager entities, Class<T> type, String entity, String owner, String moment) {
        this.entities = entities;
        this.type = type;
        this.from = " FROM " + entity + " e WHERE e." + owner + " = :owner ORDER BY e." + moment + " DESC";
        this.moment = moment;
    }

    /** The newest of one log, the newest first. */
    List<T> latest(long owner, int most) {
        return entities.createQuery("SELECT e" + from + ", e.id DESC", type)
                .setParameter("owner", owner)
                .setMaxResults(most)
                .getResultList();
    }

    /** When the newest row beyond {@code kept} was written; empty when there are not that many. */
    Optional<Instant> begin(long owner, int kept) {
        return entities.createQuery("SELECT e." + moment + from, Instant.class)
                .setParameter("owner", owner)
                .setFirstResult(kept)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
