package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.AfterCommit;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Added;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.LeaseLostException;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Wakeups;

/**
 * The durable queue in SQL. The lane's row is the lock: whoever adds, claims or completes holds it, so the places of
 * loads follow the order of commits and {@code due_at} of a lane is always that of its first unfinished load.
 */
@Dependent
class SqlLanes implements Lanes {

    /** What is not done yet of a lane decides when the lane is due again; null when nothing is left. */
    private static final String HEAD_DUE = """
            (SELECT due_at FROM lane_load WHERE lane_id = lane.id AND state IN ('WAITING', 'IN_FLIGHT')
             ORDER BY place LIMIT 1)
            """;

    @PersistenceContext
    private EntityManager entities;

    private final IdSource ids;
    private final NodeName node;
    private final AfterCommit afterCommit;
    private final Wakeups wakeups;

    @Inject
    SqlLanes(IdSource ids, NodeName node, AfterCommit afterCommit, Wakeups wakeups) {
        this.ids = ids;
        this.node = node;
        this.afterCommit = afterCommit;
        this.wakeups = wakeups;
    }

    SqlLanes(EntityManager entities, IdSource ids, NodeName node, AfterCommit afterCommit, Wakeups wakeups) {
        this(ids, node, afterCommit, wakeups);
        this.entities = entities;
    }

    @Override
    @Transactional
    public void addAll(List<Added> loads) {
        var sql = new Sql(entities);
        loads.forEach(load -> add(sql, load));
    }

    private void add(Sql sql, Added load) {
        var lane = load.lane();
        var laneId = lockedLane(sql, lane);
        sql.update("""
                INSERT INTO lane_load (id, lane_id, place, kind, subject, state, added_at, due_at)
                VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?)
                """, load.id(), laneId, nextPlace(sql), load.kind(), load.subject(), load.dueAt(), load.dueAt());
        sql.update("UPDATE lane SET due_at = ? WHERE id = ? AND due_at IS NULL", load.dueAt(), laneId);
        afterCommit.run(() -> wakeups.wake(lane.asParty()));
    }

    private UUID lockedLane(Sql sql, LaneKey lane) {
        var found = lock(sql, lane);
        if (found.isEmpty()) {
            sql.insertOnce(
                    "INSERT INTO lane (id, queue, name, party, owner, rank) VALUES (?, ?, ?, ?, ?, ?)",
                    ids.next(),
                    lane.queue(),
                    lane.name(),
                    lane.party(),
                    lane.owner(),
                    lane.rank().number());
            found = lock(sql, lane);
        }
        return found.get(0);
    }

    private static List<UUID> lock(Sql sql, LaneKey lane) {
        return sql.query(
                row -> row.getObject("id", UUID.class),
                "SELECT id FROM lane WHERE queue = ? AND name = ? FOR UPDATE",
                lane.queue(),
                lane.name());
    }

    private static long nextPlace(Sql sql) {
        return sql.query(row -> row.getLong(1), sql.dialect().nextNumber("lane_position"))
                .get(0);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Claim> claim(String queue, Instant now, Duration lease, int lanes, int perLane) {
        return new DueLanes(new Sql(entities), node).claim(queue, now, lease, lanes, perLane);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void done(Claim claim, Load load, Instant now, Instant leaseUntil, Runnable record) {
        finish(claim, load, now, "DONE", null);
        new Sql(entities).update("UPDATE lane SET lease_until = ? WHERE id = ?", leaseUntil, claim.laneId());
        record.run();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void retryAt(Claim claim, Load load, Instant dueAt, Failure failure) {
        fence(claim);
        new Sql(entities).update("""
                        UPDATE lane_load SET state = 'WAITING', due_at = ?, failure_kind = ?, failure = ? WHERE id = ?
                        """, dueAt, failure.kind().name(), cut(failure.reason()), load.id());
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void dead(Claim claim, Load load, Instant now, Failure failure, Runnable record) {
        finish(claim, load, now, "DEAD", failure);
        record.run();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void release(Claim claim) {
        var sql = new Sql(entities);
        var held = sql.update(
                "UPDATE lane SET lease_until = NULL, due_at = " + HEAD_DUE + " WHERE id = ? AND lease_epoch = ?",
                claim.laneId(),
                claim.epoch());
        if (held == 1) {
            sql.update("""
                    UPDATE lane_load SET state = 'WAITING', attempts = attempts - 1
                    WHERE lane_id = ? AND state = 'IN_FLIGHT'
                    """, claim.laneId());
        }
    }

    @Override
    @Transactional
    public void takeBack() {
        new Sql(entities)
                .update(
                        "UPDATE lane SET lease_until = NULL WHERE lease_holder = ? AND lease_until IS NOT NULL",
                        node.value());
    }

    @Override
    @Transactional
    public long waiting(String queue) {
        return new Sql(entities).query(row -> row.getLong(1), """
                        SELECT count(*) FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
                        WHERE lane.queue = ? AND lane_load.state IN ('WAITING', 'IN_FLIGHT')
                        """, queue).get(0);
    }

    private void finish(Claim claim, Load load, Instant now, String state, @Nullable Failure why) {
        fence(claim);
        new Sql(entities)
                .update(
                        "UPDATE lane_load SET state = ?, finished_at = ?, failure_kind = ?, failure = ? WHERE id = ?",
                        state,
                        now,
                        why == null ? null : why.kind().name(),
                        why == null ? null : cut(why.reason()),
                        load.id());
    }

    /** Locks the lane's row and makes sure it is still ours. */
    private void fence(Claim claim) {
        var mine = new Sql(entities)
                .query(
                        row -> true,
                        "SELECT 1 FROM lane WHERE id = ? AND lease_epoch = ? FOR UPDATE",
                        claim.laneId(),
                        claim.epoch());
        if (mine.isEmpty()) {
            throw new LeaseLostException(claim);
        }
    }

    private static String cut(String reason) {
        return reason.length() <= 1000 ? reason : reason.substring(0, 1000);
    }
}
