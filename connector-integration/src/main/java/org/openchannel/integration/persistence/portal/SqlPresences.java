package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.staff.Presences;

/** Who was seen when, in the database. */
@Dependent
@Transactional
class SqlPresences implements Presences {

    private static final String UPDATE = "UPDATE portal_presence SET seen_at = ? WHERE user_id = ?";
    private static final String INSERT = "INSERT INTO portal_presence (seen_at, user_id) VALUES (?, ?)";

    @PersistenceContext
    private EntityManager entities;

    protected SqlPresences() {
        // for CDI, which fills the entity manager in
    }

    SqlPresences(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Instant> seenAt(long userId) {
        return new Sql(entities)
                        .query(
                                row -> Objects.requireNonNull(Sql.instant(row, "seen_at")),
                                "SELECT seen_at FROM portal_presence WHERE user_id = ?",
                                userId)
                        .stream()
                        .findFirst();
    }

    @Override
    public void seen(long userId, Instant now) {
        var sql = new Sql(entities);
        if (sql.update(UPDATE, now, userId) == 0 && !sql.insertOnce(INSERT, now, userId)) {
            sql.update(UPDATE, now, userId); // somebody else was first
        }
    }
}
