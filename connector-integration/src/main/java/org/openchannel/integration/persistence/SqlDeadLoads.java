package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.openchannel.shared.AfterCommit;
import org.openchannel.shared.lane.DeadLoad;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Doubt;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Portion;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Tries;
import org.openchannel.shared.lane.Wakeups;

/** Dead loads in SQL. They keep their rows and places, so a replayed one is the head of its lane again. */
@Dependent
class SqlDeadLoads implements DeadLoads {

    private static final int AT_ONCE = 100;
    private static final String COLUMNS = """
            SELECT lane_load.id, queue, name, party, owner, rank, kind, subject, attempts, added_at, first_tried_at,
                finished_at, failure_kind, failure, replay_at, lane_id
            FROM lane_load JOIN lane ON lane.id = lane_load.lane_id WHERE state = 'DEAD'
            """;
    private static final String FITS = " AND (? = '' OR owner = ?) AND (? = '' OR position(? IN failure) > 0)";
    private static final String REVIVED = """
            UPDATE lane_load SET state = 'WAITING', attempts = 0, looks = 0, tried_at = NULL, first_tried_at = NULL,
                due_at = ?, finished_at = NULL, failure_kind = 'TRANSIENT', replay_at = NULL
            WHERE id = ANY(?) AND state = 'DEAD'
            """;
    private static final String REVIVED_IN_DOUBT = """
            UPDATE lane_load SET state = 'WAITING', attempts = 0, looks = ?, first_tried_at = NULL,
                due_at = ?, finished_at = NULL, replay_at = NULL
            WHERE id = ANY(?) AND state = 'DEAD' AND failure_kind = 'AMBIGUOUS' AND tried_at IS NOT NULL
            """;
    private static final String TO_REVIVE = """
            SELECT id FROM lane_load WHERE state = 'DEAD' AND replay_at <= ? AND lane_id = ANY(?) ORDER BY id FOR UPDATE
            """;

    private static final String OWN = "SELECT id FROM lane WHERE queue = ? AND owner = ?";
    private static final String SOME_WAITING = OWN + " AND EXISTS (SELECT 1 FROM lane_load"
            + " WHERE lane_load.lane_id = lane.id AND state = 'WAITING') ORDER BY id LIMIT ?";
    private static final String WAITING = " WHERE state = 'WAITING' AND lane_id = ANY(?)";
    private static final String ABOUT_WAITING = "SELECT subject FROM lane_load" + WAITING + " ORDER BY place";
    private static final String LOCK = "SELECT 1 FROM lane WHERE id = ANY(?) ORDER BY id FOR UPDATE";
    private static final String NOW_DUE = "UPDATE lane SET due_at = " + SettledLoads.HEAD_DUE + " WHERE id = ANY(?)";

    @PersistenceContext
    private EntityManager entities;

    private final AfterCommit afterCommit;
    private final Wakeups wakeups;

    @Inject
    SqlDeadLoads(AfterCommit afterCommit, Wakeups wakeups) {
        this.afterCommit = afterCommit;
        this.wakeups = wakeups;
    }

    SqlDeadLoads(EntityManager entities, AfterCommit afterCommit, Wakeups wakeups) {
        this(afterCommit, wakeups);
        this.entities = entities;
    }

    @Override
    @Transactional
    public List<DeadLoad> list(Wanted wanted) {
        return new Sql(entities)
                .query(
                        SqlDeadLoads::dead,
                        COLUMNS + FITS + " ORDER BY finished_at DESC, lane_load.id LIMIT ? OFFSET ?",
                        wanted.owner(),
                        wanted.owner(),
                        wanted.cause(),
                        wanted.cause(),
                        wanted.size(),
                        (long) wanted.page() * wanted.size());
    }

    @Override
    @Transactional
    public List<UUID> resting(Wanted wanted, int most) {
        return new Sql(entities)
                .query(
                        row -> row.getObject("id", UUID.class),
                        "SELECT lane_load.id FROM lane_load JOIN lane ON lane.id = lane_load.lane_id"
                                + " WHERE state = 'DEAD' AND replay_at IS NULL" + FITS + " ORDER BY place LIMIT ?",
                        wanted.owner(),
                        wanted.owner(),
                        wanted.cause(),
                        wanted.cause(),
                        most);
    }

    @Override
    @Transactional
    public int replay(Collection<UUID> ids, int perMinute, Instant now) {
        var sql = new Sql(entities);
        var dead = sql.query(
                row -> row.getObject("id", UUID.class),
                "SELECT id FROM lane_load WHERE state = 'DEAD' AND id = ANY(?) ORDER BY place",
                (Object) ids.toArray(UUID[]::new));
        var apart = Duration.ofMinutes(1).dividedBy(Math.max(1, perMinute));
        var rows = new ArrayList<Object[]>();
        for (var id : dead) {
            rows.add(new Object[] {now.plus(apart.multipliedBy(rows.size())), id});
        }
        sql.batch("UPDATE lane_load SET replay_at = ? WHERE id = ? AND state = 'DEAD'", rows);
        return dead.size();
    }

    /** Holds the lanes, in the order in which everybody does, so that nothing is claimed or added meanwhile. */
    @Override
    @Transactional
    public List<UUID> giveUp(Portion some, String reason, Instant now, Consumer<List<UUID>> hold) {
        var sql = new Sql(entities);
        var lanes = sql.query(
                        row -> row.getObject("id", UUID.class), SOME_WAITING, some.queue(), some.owner(), some.lanes())
                .toArray(UUID[]::new);
        if (lanes.length == 0) {
            return List.of();
        }
        hold.accept(sql.query(row -> row.getObject("subject", UUID.class), ABOUT_WAITING, (Object) lanes));
        sql.query(row -> true, LOCK, (Object) lanes);
        var subjects = sql.query(row -> row.getObject("subject", UUID.class), ABOUT_WAITING, (Object) lanes);
        sql.update(
                "UPDATE lane_load SET state = 'DEAD', finished_at = ?, failure_kind = CASE WHEN tried_at IS NOT NULL"
                        + " AND failure_kind = 'AMBIGUOUS' THEN failure_kind ELSE 'PERMANENT' END, failure = ?"
                        + WAITING,
                now,
                SettledLoads.cut(reason),
                lanes);
        sql.update(NOW_DUE, (Object) lanes);
        return subjects;
    }

    /** Why it was given up stays visible behind the reason. */
    @Override
    @Transactional
    public int discard(Collection<UUID> ids, String reason, Instant now) {
        return new Sql(entities)
                .update(
                        "UPDATE lane_load SET state = 'DISCARDED', finished_at = ?, failure = "
                                + SettledLoads.REASON_TOO + ", replay_at = NULL WHERE state = 'DEAD' AND id = ANY(?)",
                        now,
                        SettledLoads.cut(reason),
                        ids.toArray(UUID[]::new));
    }

    private record Due(UUID lane, Load load) {}

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int revive(Instant now, Revival revival) {
        var sql = new Sql(entities);
        var due = sql.query(
                row -> new Due(row.getObject("lane_id", UUID.class), dead(row).load()),
                COLUMNS + " AND replay_at <= ? ORDER BY replay_at LIMIT ?",
                now,
                AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        var queue = due.get(0).load().lane().queue();
        var next = due.stream()
                .filter(one -> one.load().lane().queue().equals(queue))
                .toList();
        revival.hold(next.stream().map(Due::load).toList());
        var lanes = next.stream().map(Due::lane).distinct().toArray(UUID[]::new);
        sql.query(row -> true, LOCK, (Object) lanes);
        var ids = sql.query(row -> row.getObject("id", UUID.class), TO_REVIVE, now, lanes)
                .toArray(UUID[]::new);
        var dead = sql.query(SqlDeadLoads::dead, COLUMNS + " AND lane_load.id = ANY(?) ORDER BY place", (Object) ids);
        if (revival.looksFirst(next.get(0).load())) {
            sql.update(REVIVED_IN_DOUBT, Doubt.WANTED, now, ids);
        }
        sql.update(REVIVED, now, ids);
        sql.update(NOW_DUE, (Object) lanes);
        dead.forEach(each -> revival.revived(each.load()));
        afterCommit.run(() -> dead.stream()
                .map(each -> each.load().lane().asParty())
                .distinct()
                .forEach(wakeups::wake));
        return dead.size();
    }

    private static DeadLoad dead(ResultSet row) throws SQLException {
        var lane = new LaneKey(
                row.getString("queue"),
                row.getString("name"),
                row.getString("party"),
                row.getString("owner"),
                Rank.of(row.getInt("rank")));
        var addedAt = Objects.requireNonNull(Sql.instant(row, "added_at"));
        var firstAt = Objects.requireNonNullElse(Sql.instant(row, "first_tried_at"), addedAt);
        var load = new Load(
                row.getObject("id", UUID.class),
                lane,
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                new Tries(row.getInt("attempts"), addedAt, firstAt, null));
        var failure = new Failure(
                Failure.Kind.valueOf(row.getString("failure_kind")),
                Failure.Scope.LOAD,
                Objects.requireNonNullElse(row.getString("failure"), ""),
                null);
        var diedAt = Objects.requireNonNullElse(Sql.instant(row, "finished_at"), addedAt);
        return new DeadLoad(load, failure, diedAt, Sql.instant(row, "replay_at"));
    }
}
