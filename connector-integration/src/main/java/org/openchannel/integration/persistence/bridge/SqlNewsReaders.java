package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.news.NewsReaders;
import org.openchannel.integration.persistence.Sql;

/** The administrators we know of, in the database. Two who see one at once write one row. */
@Transactional
@Dependent
class SqlNewsReaders implements NewsReaders {

    private static final String UPDATE =
            "UPDATE bridge_news_reader SET seen_at = ? WHERE member_id = ? AND user_id = ?";
    private static final String INSERT =
            "INSERT INTO bridge_news_reader (seen_at, member_id, user_id) VALUES (?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    protected SqlNewsReaders() {
        // for CDI, which fills the entity manager in
    }

    SqlNewsReaders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void seen(MemberId memberId, long userId, Instant now) {
        var sql = new Sql(entities);
        if (sql.update(UPDATE, now, memberId.value(), userId) == 0
                && !sql.insertOnce(INSERT, now, memberId.value(), userId)) {
            sql.update(UPDATE, now, memberId.value(), userId); // somebody else was first
        }
    }

    @Override
    public void forget(MemberId memberId, long userId) {
        new Sql(entities)
                .update("DELETE FROM bridge_news_reader WHERE member_id = ? AND user_id = ?", memberId.value(), userId);
    }

    @Override
    public Set<Long> of(MemberId memberId, Instant since) {
        return new TreeSet<>(new Sql(entities)
                .query(
                        row -> row.getLong("user_id"),
                        "SELECT user_id FROM bridge_news_reader WHERE member_id = ? AND seen_at >= ?",
                        memberId.value(),
                        since));
    }
}
