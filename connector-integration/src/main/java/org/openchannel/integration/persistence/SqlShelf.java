package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openchannel.shared.AfterCommit;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Portion;
import org.openchannel.shared.lane.Shelf;
import org.openchannel.shared.lane.Wakeups;

/** The shelf in SQL: a state of loads that no lane counts among what it has to do. */
@Transactional
@Dependent
class SqlShelf implements Shelf {

    private static final String BUSY =
            "SELECT id FROM lane WHERE queue = ? AND owner = ? AND due_at IS NOT NULL ORDER BY id FOR UPDATE";
    private static final String ALL_SHELVED = """
            SELECT id FROM lane WHERE queue = ? AND owner = ?
            AND EXISTS (SELECT 1 FROM lane_load WHERE lane_load.lane_id = lane.id AND state = 'SHELVED')
            ORDER BY id""";
    private static final String SHELVED = ALL_SHELVED + " FOR UPDATE";

    private static final String ABOUT =
            "SELECT subject FROM lane_load WHERE state = 'SHELVED' AND lane_id = ANY(?) ORDER BY place";

    private static final String KEPT = "count(*) AS kept, max(finished_at) AS since FROM lane_load"
            + " JOIN lane ON lane.id = lane_load.lane_id WHERE state = 'SHELVED' AND queue = ?";

    @PersistenceContext
    private EntityManager entities;

    private final AfterCommit afterCommit;
    private final Wakeups wakeups;

    @Inject
    SqlShelf(AfterCommit afterCommit, Wakeups wakeups) {
        this.afterCommit = afterCommit;
        this.wakeups = wakeups;
    }

    SqlShelf(EntityManager entities, AfterCommit afterCommit, Wakeups wakeups) {
        this(afterCommit, wakeups);
        this.entities = entities;
    }

    @Override
    public int putAside(String queue, String owner, Instant now) {
        var sql = new Sql(entities);
        var lanes = locked(sql, BUSY, queue, owner);
        if (lanes.length == 0) {
            return 0;
        }
        var aside = sql.update(
                "UPDATE lane_load SET state = 'SHELVED', finished_at = ? WHERE state = 'WAITING' AND lane_id = ANY(?)",
                now,
                lanes);
        moved(sql, lanes);
        return aside;
    }

    /** What an earlier try may have done stays in doubt. */
    @Override
    public int putBack(String queue, String owner, Instant now) {
        var sql = new Sql(entities);
        var lanes = locked(sql, SHELVED, queue, owner);
        if (lanes.length == 0) {
            return 0;
        }
        var back = sql.update(
                "UPDATE lane_load SET state = 'WAITING', due_at = ?, finished_at = NULL, attempts = 0,"
                        + " first_tried_at = NULL WHERE state = 'SHELVED' AND lane_id = ANY(?)",
                now,
                lanes);
        moved(sql, lanes);
        var parties = sql.query(
                row -> new Party(queue, row.getString("party")),
                "SELECT DISTINCT party FROM lane WHERE id = ANY(?)",
                (Object) lanes);
        afterCommit.run(() -> parties.forEach(wakeups::wake));
        return back;
    }

    @Override
    public List<UUID> drop(Portion some, String reason, Instant now, Consumer<List<UUID>> hold) {
        var sql = new Sql(entities);
        var lanes = sql.query(
                        row -> row.getObject("id", UUID.class),
                        ALL_SHELVED + " LIMIT ?",
                        some.queue(),
                        some.owner(),
                        some.lanes())
                .toArray(UUID[]::new);
        if (lanes.length == 0) {
            return List.of();
        }
        hold.accept(sql.query(row -> row.getObject("subject", UUID.class), ABOUT, (Object) lanes));
        sql.query(row -> true, "SELECT 1 FROM lane WHERE id = ANY(?) ORDER BY id FOR UPDATE", (Object) lanes);
        var subjects = sql.query(row -> row.getObject("subject", UUID.class), ABOUT, (Object) lanes);
        sql.update(
                "UPDATE lane_load SET state = 'DISCARDED', finished_at = ?, failure = " + SettledLoads.REASON_TOO
                        + " WHERE state = 'SHELVED' AND lane_id = ANY(?)",
                now,
                SettledLoads.cut(reason),
                lanes);
        return subjects;
    }

    private static UUID[] locked(Sql sql, String lanes, String queue, String owner) {
        return sql.query(row -> row.getObject("id", UUID.class), lanes, queue, owner)
                .toArray(UUID[]::new);
    }

    private static void moved(Sql sql, UUID[] lanes) {
        sql.update("UPDATE lane SET due_at = " + SettledLoads.HEAD_DUE + " WHERE id = ANY(?)", (Object) lanes);
    }

    @Override
    public Map<String, Kept> all(String queue) {
        return new Sql(entities)
                        .query(
                                row -> Map.entry(row.getString("owner"), kept(row)),
                                "SELECT owner, " + KEPT + " GROUP BY owner",
                                queue)
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Kept> of(String queue, String owner) {
        return new Sql(entities)
                .query(SqlShelf::kept, "SELECT " + KEPT + " AND owner = ? HAVING count(*) > 0", queue, owner).stream()
                        .findFirst();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getLong("kept"), Objects.requireNonNull(Sql.instant(row, "since")));
    }
}
