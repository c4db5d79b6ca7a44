package org.openchannel.integration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;

/** The lanes that have something to do and are nobody's, in one transaction; lanes others are about to claim are passed over. */
final class DueLanes {

    private static final String DUE_LANES = """
            SELECT id, name, lease_epoch FROM lane
            WHERE queue = ? AND due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)
            ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    private static final String NEXT_LOADS = """
            SELECT id, kind, subject, attempts, added_at, due_at FROM lane_load
            WHERE lane_id = ? AND state IN ('WAITING', 'IN_FLIGHT') ORDER BY place LIMIT ?
            """;

    private final Sql sql;
    private final NodeName node;

    DueLanes(Sql sql, NodeName node) {
        this.sql = sql;
        this.node = node;
    }

    /** Claims up to {@code lanes} of them for {@code lease}, each with its next loads. */
    List<Claim> claim(String queue, Instant now, Duration lease, int lanes, int perLane) {
        record Due(UUID id, String name, long epoch) {}
        var due = sql.query(
                row -> new Due(row.getObject("id", UUID.class), row.getString("name"), row.getLong("lease_epoch")),
                DUE_LANES,
                queue,
                now,
                now,
                lanes);
        var claims = new ArrayList<Claim>();
        for (var lane : due) {
            var loads = loads(lane.id(), new LaneKey(queue, lane.name()), now, perLane);
            sql.update(
                    "UPDATE lane SET lease_until = ?, lease_epoch = ?, lease_holder = ? WHERE id = ?",
                    now.plus(lease),
                    lane.epoch() + 1,
                    node.value(),
                    lane.id());
            loads.forEach(load -> sql.update(
                    "UPDATE lane_load SET state = 'IN_FLIGHT', attempts = ? WHERE id = ?", load.attempt(), load.id()));
            claims.add(new Claim(lane.id(), lane.epoch() + 1, loads));
        }
        return claims;
    }

    /** The next loads of a lane, up to the first that must still wait. */
    private List<Load> loads(UUID laneId, LaneKey lane, Instant now, int most) {
        record Next(Load load, Instant dueAt) {}
        return sql
                .query(
                        row -> new Next(load(row, lane), Objects.requireNonNull(Sql.instant(row, "due_at"))),
                        NEXT_LOADS,
                        laneId,
                        most)
                .stream()
                .takeWhile(next -> !next.dueAt().isAfter(now))
                .map(Next::load)
                .toList();
    }

    private static Load load(ResultSet row, LaneKey lane) throws SQLException {
        return new Load(
                row.getObject("id", UUID.class),
                lane,
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getInt("attempts") + 1,
                Objects.requireNonNull(Sql.instant(row, "added_at")));
    }
}
