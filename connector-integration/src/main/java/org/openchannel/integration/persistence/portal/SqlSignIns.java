package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.signin.SignIns;

/** Sign-ins in the database. */
@Dependent
@Transactional
class SqlSignIns implements SignIns {

    @PersistenceContext
    private EntityManager entities;

    protected SqlSignIns() {
        // for CDI, which fills the entity manager in
    }

    SqlSignIns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(String digest, long userId, Instant endsAt) {
        new Sql(entities)
                .update(
                        "INSERT INTO portal_signin (digest, user_id, ends_at) VALUES (?, ?, ?)",
                        digest,
                        userId,
                        endsAt);
    }

    @Override
    public Optional<Long> userOf(String digest, Instant now) {
        return new Sql(entities)
                        .query(
                                row -> row.getLong("user_id"),
                                "SELECT user_id FROM portal_signin WHERE digest = ? AND ends_at > ?",
                                digest,
                                now)
                        .stream()
                        .findFirst();
    }

    @Override
    public void remove(String digest) {
        new Sql(entities).update("DELETE FROM portal_signin WHERE digest = ?", digest);
    }

    @Override
    public void removeOf(long userId) {
        new Sql(entities).update("DELETE FROM portal_signin WHERE user_id = ?", userId);
    }

    @Override
    public void removeEnded(Instant now) {
        new Sql(entities).update("DELETE FROM portal_signin WHERE ends_at <= ?", now);
    }
}
