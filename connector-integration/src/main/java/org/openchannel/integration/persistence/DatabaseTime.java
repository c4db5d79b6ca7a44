package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;

/** What time the database thinks it is. */
@Dependent
public class DatabaseTime {

    @PersistenceContext
    private EntityManager entities;

    protected DatabaseTime() {
        // for CDI, which fills the entity manager in
    }

    DatabaseTime(EntityManager entities) {
        this.entities = entities;
    }

    /** The time at which the database answers. */
    @Transactional
    public Instant now() {
        return new Sql(entities)
                .query(row -> Objects.requireNonNull(Sql.instant(row, "moment")), "SELECT moment FROM database_time")
                .get(0);
    }
}
