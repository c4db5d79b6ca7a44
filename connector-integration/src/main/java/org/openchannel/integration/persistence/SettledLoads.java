package org.openchannel.integration.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Settlement;

/** Writes down what became of the loads of several lanes, all in one transaction of at most five statements. */
final class SettledLoads {

    /** What is still open of a lane decides when the lane is due again; null when nothing is left. */
    static final String HEAD_DUE = """
            (SELECT due_at FROM lane_load WHERE lane_id = lane.id AND state IN ('WAITING', 'IN_FLIGHT')
             ORDER BY place LIMIT 1)
            """;

    private static final String WAITS = """
            UPDATE lane_load SET state = 'WAITING', due_at = ?, attempts = ?, first_tried_at = ?, looks = ?,
                failure_kind = COALESCE(?, failure_kind), failure = COALESCE(?, failure), sent_by = COALESCE(?, sent_by)
            WHERE id = ?
            """;
    private static final String DEAD = """
            UPDATE lane_load SET state = 'DEAD', finished_at = ?, failure_kind = ?, failure = ? WHERE id = ?
            """;
    private static final int LONGEST_REASON = 1000;

    /** A reason, and behind it the one there was before. */
    static final String REASON_TOO = """
            substring(CAST(? AS varchar(1000)) || COALESCE('; before: ' || failure, '') from 1 for 1000)
            """;

    private final Sql sql;

    SettledLoads(Sql sql) {
        this.sql = sql;
    }

    /** Returns the claims whose lanes are somebody else's now. */
    List<Claim> settle(List<Settlement> settlements, Instant now) {
        var epochs = locked(settlements);
        var ours = settlements.stream()
                .filter(settlement -> isOurs(settlement.claim(), epochs))
                .toList();
        var fates =
                ours.stream().flatMap(settlement -> settlement.fates().stream()).toList();
        write(fates, now);
        fates.forEach(fate -> fate.record().run());
        release(ours);
        return settlements.stream()
                .map(Settlement::claim)
                .filter(claim -> !isOurs(claim, epochs))
                .toList();
    }

    /** The fence: whoever leases a lane after us raises its epoch. Locked in one order, so that nobody waits in a ring. */
    private Map<UUID, Long> locked(List<Settlement> settlements) {
        var lanes = settlements.stream()
                .map(settlement -> settlement.claim().laneId())
                .toArray(UUID[]::new);
        return sql
                .query(
                        row -> Map.entry(row.getObject("id", UUID.class), row.getLong("lease_epoch")),
                        "SELECT id, lease_epoch FROM lane WHERE id = ANY(?) ORDER BY id FOR UPDATE",
                        (Object) lanes)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isOurs(Claim claim, Map<UUID, Long> epochs) {
        return Long.valueOf(claim.epoch()).equals(epochs.get(claim.laneId()));
    }

    private void write(List<Fate> fates, Instant now) {
        var done = fates.stream()
                .filter(Fate.Done.class::isInstance)
                .map(Fate::load)
                .map(Load::id)
                .toArray(UUID[]::new);
        if (done.length > 0) {
            sql.update("DELETE FROM lane_load WHERE id = ANY(?)", (Object) done);
        }
        sql.batch(WAITS, of(fates, Fate.Waits.class).map(SettledLoads::waits).toList());
        sql.batch(DEAD, of(fates, Fate.Dead.class).map(dead -> dead(dead, now)).toList());
    }

    private static <F extends Fate> Stream<F> of(List<Fate> fates, Class<F> kind) {
        return fates.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static @Nullable Object[] waits(Fate.Waits waits) {
        var failure = waits.failure();
        return new @Nullable Object[] {
            waits.dueAt(),
            waits.attempts(),
            waits.firstTriedAt(),
            waits.looks(),
            failure == null ? null : failure.kind().name(),
            failure == null ? null : cut(failure.reason()),
            waits.sentBy(),
            waits.load().id()
        };
    }

    private static @Nullable Object[] dead(Fate.Dead dead, Instant now) {
        return new @Nullable Object[] {
            now,
            dead.failure().kind().name(),
            cut(dead.failure().reason()),
            dead.load().id()
        };
    }

    private void release(List<Settlement> settlements) {
        var over = settlements.stream()
                .filter(Settlement::isLast)
                .map(settlement -> settlement.claim().laneId())
                .toArray(UUID[]::new);
        if (over.length > 0) {
            sql.update(
                    "UPDATE lane SET lease_until = NULL, due_at = " + HEAD_DUE + " WHERE id = ANY(?)", (Object) over);
        }
    }

    static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
