package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.botevent.EventReaders;

/** Who reads their events, in the database. */
@Dependent
@Transactional
class SqlEventReaders implements EventReaders {

    @PersistenceContext
    private EntityManager entities;

    protected SqlEventReaders() {
        // for CDI, which fills the entity manager in
    }

    SqlEventReaders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<Long> all() {
        return new HashSet<>(
                new Sql(entities).query(row -> row.getLong("user_id"), "SELECT user_id FROM portal_event_reader"));
    }

    @Override
    public void add(long userId, Instant now) {
        new Sql(entities).insertOnce("INSERT INTO portal_event_reader (user_id, since) VALUES (?, ?)", userId, now);
    }

    @Override
    public void remove(long userId) {
        new Sql(entities).update("DELETE FROM portal_event_reader WHERE user_id = ?", userId);
    }
}
