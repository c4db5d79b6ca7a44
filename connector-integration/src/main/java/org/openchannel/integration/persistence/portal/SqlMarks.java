package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.mark.Marks;

/** Marks in the database. */
@Dependent
@Transactional
class SqlMarks implements Marks {

    private static final String UPDATE =
            "UPDATE portal_mark SET marked_at = ? WHERE user_id = ? AND kind = ? AND about = ?";
    private static final String INSERT =
            "INSERT INTO portal_mark (marked_at, user_id, kind, about) VALUES (?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    protected SqlMarks() {
        // for CDI, which fills the entity manager in
    }

    SqlMarks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Mark> of(long userId) {
        return new Sql(entities)
                .query(
                        row -> new Mark(
                                userId,
                                Mark.Kind.valueOf(row.getString("kind")),
                                row.getString("about"),
                                Objects.requireNonNull(Sql.instant(row, "marked_at"))),
                        "SELECT kind, about, marked_at FROM portal_mark WHERE user_id = ? ORDER BY marked_at",
                        userId);
    }

    @Override
    public List<Long> people(Mark.Kind kind, String about) {
        return new Sql(entities)
                .query(
                        row -> row.getLong("user_id"),
                        "SELECT user_id FROM portal_mark WHERE kind = ? AND about = ?",
                        kind.name(),
                        about);
    }

    @Override
    public void put(Mark mark) {
        var sql = new Sql(entities);
        var parameters = new Object[] {mark.at(), mark.userId(), mark.kind().name(), mark.about()};
        if (sql.update(UPDATE, parameters) == 0 && !sql.insertOnce(INSERT, parameters)) {
            sql.update(UPDATE, parameters); // somebody else was first
        }
    }

    @Override
    public boolean remove(long userId, Mark.Kind kind, String about) {
        return new Sql(entities)
                        .update(
                                "DELETE FROM portal_mark WHERE user_id = ? AND kind = ? AND about = ?",
                                userId,
                                kind.name(),
                                about)
                > 0;
    }

    @Override
    public void drop(Mark.Kind kind, String about) {
        new Sql(entities).update("DELETE FROM portal_mark WHERE kind = ? AND about = ?", kind.name(), about);
    }
}
