package org.openchannel.integration.persistence.portal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The newest rows of a log that belongs to applications, and where its tail begins. */
final class LogTail<T> {

    private final EntityManager entities;
    private final Class<T> type;
    private final String from;
    private final String moment;

    /**
     * @param entity the name of the entity in JPQL; it has an {@code applicationId} and an {@code id}
     * @param moment the attribute that says when a row was written
     */
    LogTail(EntityManager entities, Class<T> type, String entity, String moment) {
        this.entities = entities;
        this.type = type;
        this.from = " FROM " + entity + " e WHERE e.applicationId = :application ORDER BY e." + moment + " DESC";
        this.moment = moment;
    }

    /** The newest of an application, the newest first. */
    List<T> latest(long applicationId, int most) {
        return entities.createQuery("SELECT e" + from + ", e.id DESC", type)
                .setParameter("application", applicationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** When the newest row beyond {@code kept} was written; empty when there are not that many. */
    Optional<Instant> begin(long applicationId, int kept) {
        return entities.createQuery("SELECT e." + moment + from, Instant.class)
                .setParameter("application", applicationId)
                .setFirstResult(kept)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
