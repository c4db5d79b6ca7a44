package org.openchannel.integration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Doubt;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Tries;

/** The lanes that have something to do and are nobody's, in one transaction; lanes others are about to claim are passed over. */
final class DueLanes {

    private static final String DUE_LANES = """
            SELECT id, name, party, owner, rank, lease_epoch FROM lane
            WHERE queue = ? AND due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)
            ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    private static final String NEXT_LOADS = """
            SELECT id, kind, subject, state, attempts, added_at, due_at, first_tried_at, tried_at, looks, failure_kind
            FROM lane_load
            WHERE lane_id = ? AND state IN ('WAITING', 'IN_FLIGHT') ORDER BY place LIMIT ?
            """;

    private static final String IN_FLIGHT = """
            UPDATE lane_load SET state = 'IN_FLIGHT', attempts = ?, first_tried_at = ?, tried_at = ? WHERE id = ?
            """;

    private final Sql sql;
    private final NodeName node;

    DueLanes(Sql sql, NodeName node) {
        this.sql = sql;
        this.node = node;
    }

    /** Claims up to {@code lanes} of them for {@code lease}, each with its next loads. */
    List<Claim> claim(String queue, Instant now, Duration lease, int lanes, int perLane) {
        record Due(UUID id, LaneKey lane, long epoch) {}
        var due = sql.query(
                row -> new Due(row.getObject("id", UUID.class), lane(queue, row), row.getLong("lease_epoch")),
                DUE_LANES,
                queue,
                now,
                now,
                lanes);
        var claims = new ArrayList<Claim>();
        for (var lane : due) {
            var loads = loads(lane.id(), lane.lane(), now, perLane);
            sql.update(
                    "UPDATE lane SET lease_until = ?, lease_epoch = ?, lease_holder = ? WHERE id = ?",
                    now.plus(lease),
                    lane.epoch() + 1,
                    node.value(),
                    lane.id());
            loads.forEach(load -> sql.update(
                    IN_FLIGHT,
                    load.attempt(),
                    load.tries().firstAt(),
                    load.doubt().map(Doubt::triedAt).orElse(now),
                    load.id()));
            claims.add(new Claim(lane.id(), lane.epoch() + 1, loads));
        }
        return claims;
    }

    /** The next loads of a lane, up to the first that must still wait. */
    private List<Load> loads(UUID laneId, LaneKey lane, Instant now, int most) {
        record Next(Load load, Instant dueAt) {}
        return sql
                .query(
                        row -> new Next(load(row, lane, now), Objects.requireNonNull(Sql.instant(row, "due_at"))),
                        NEXT_LOADS,
                        laneId,
                        most)
                .stream()
                .takeWhile(next -> !next.dueAt().isAfter(now))
                .map(Next::load)
                .toList();
    }

    private static LaneKey lane(String queue, ResultSet row) throws SQLException {
        var rank = Rank.of(row.getInt("rank"));
        return new LaneKey(queue, row.getString("name"), row.getString("party"), row.getString("owner"), rank);
    }

    private static Load load(ResultSet row, LaneKey lane, Instant now) throws SQLException {
        var addedAt = Objects.requireNonNull(Sql.instant(row, "added_at"));
        var firstAt = Objects.requireNonNullElse(Sql.instant(row, "first_tried_at"), now);
        return new Load(
                row.getObject("id", UUID.class),
                lane,
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                new Tries(row.getInt("attempts") + 1, addedAt, firstAt, doubt(row)));
    }

    /** What a node left in flight when it died may have arrived, as what nobody answered. */
    private static @Nullable Doubt doubt(ResultSet row) throws SQLException {
        var triedAt = Sql.instant(row, "tried_at");
        var isInDoubt = row.getString("state").equals("IN_FLIGHT") || "AMBIGUOUS".equals(row.getString("failure_kind"));
        return triedAt != null && isInDoubt ? new Doubt(triedAt, row.getInt("looks")) : null;
    }
}
