package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.right.Circle;
import org.openchannel.bridge.right.Circles;
import org.openchannel.integration.persistence.Sql;

/** Circles in the database. */
@Transactional
@Dependent
class JpaCircles implements Circles {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    JpaCircles(Clock clock) {
        this.clock = clock;
    }

    JpaCircles(EntityManager entities, Clock clock) {
        this(clock);
        this.entities = entities;
    }

    @Override
    public Optional<Circle> find(UUID accountId) {
        return Optional.ofNullable(entities.find(Circle.class, accountId));
    }

    /** Two who are the first to choose must not both begin one. */
    @Override
    public Circle lock(UUID accountId) {
        new Sql(entities)
                .insertOnce(
                        "INSERT INTO bridge_circle (account_id, version, holders, changed_at) VALUES (?, 0, '', ?)",
                        accountId,
                        clock.instant());
        return Objects.requireNonNull(entities.find(Circle.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }
}
