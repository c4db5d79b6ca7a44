package org.openchannel.integration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Doubt;
import org.openchannel.shared.lane.Ended;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Tries;

/**
 * Leases lanes that have something to do and are nobody's, all in one transaction of four statements; lanes others are
 * about to lease are passed over.
 */
final class DueLanes {

    private static final String FREE = """
            SELECT id, name, owner, lease_epoch FROM lane
            WHERE queue = ? AND party = ? AND rank = ? AND due_at <= ? AND (lease_until IS NULL OR (lease_until <= ? AND NOT (id = ANY(?))))
            AND NOT (owner = ANY(?)) AND NOT EXISTS (SELECT 1 FROM lane_pause WHERE lane_pause.owner = lane.owner)
            ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED
            """;
    private static final String LEASE = """
            UPDATE lane SET lease_until = ?, lease_epoch = lease_epoch + 1, lease_holder = ? WHERE id = ANY(?)
            """;
    /** For lanes somebody emptied by hand: they would be found due again and again. */
    private static final String CORRECTED = "UPDATE lane SET due_at = " + SettledLoads.HEAD_DUE + " WHERE id = ANY(?)";

    private static final String IN_FLIGHT = """
            UPDATE lane_load SET state = 'IN_FLIGHT', attempts = attempts + 1,
                first_tried_at = COALESCE(first_tried_at, ?),
                tried_at = CASE WHEN tried_at IS NOT NULL AND (state = 'IN_FLIGHT' OR failure_kind = 'AMBIGUOUS')
                    THEN tried_at ELSE ? END,
                sent_by = CASE WHEN state = 'WAITING' AND failure_kind = 'AMBIGUOUS' THEN sent_by ELSE ? END
            WHERE id = ANY(?)
            """;

    private final Sql sql;
    private final NodeName node;
    private final Ended ended;

    DueLanes(Sql sql, NodeName node, Ended ended) {
        this.sql = sql;
        this.node = node;
        this.ended = ended;
    }

    private record Free(UUID id, LaneKey lane, long epoch) {}

    private record Next(UUID laneId, Load load, Instant dueAt) {}

    List<Claim> claim(Pickup pickup, Instant now, Instant leaseUntil) {
        var free = free(pickup, now);
        if (free.isEmpty()) {
            return List.of();
        }
        var loads = loads(free, pickup.perLane(), now);
        var claims = free.stream()
                .map(lane -> new Claim(lane.id(), lane.epoch() + 1, loads.getOrDefault(lane.id(), List.of())))
                .filter(claim -> !claim.loads().isEmpty())
                .toList();
        if (claims.size() < free.size()) {
            sql.update(CORRECTED, (Object) ids(free.stream().map(Free::id)));
        }
        sql.update(LEASE, leaseUntil, node.value(), (Object) ids(claims.stream().map(Claim::laneId)));
        sql.update(IN_FLIGHT, now, now, now, (Object)
                ids(claims.stream().flatMap(claim -> claim.loads().stream().map(Load::id))));
        return claims;
    }

    private List<Free> free(Pickup pickup, Instant now) {
        var free = new ArrayList<Free>();
        for (var rank : pickup.ranks()) {
            if (free.size() < pickup.lanes()) {
                free.addAll(free(pickup, rank, now, pickup.lanes() - free.size()));
            }
        }
        return free;
    }

    private List<Free> free(Pickup pickup, Rank rank, Instant now, int most) {
        var party = pickup.party();
        return sql.query(
                row -> new Free(
                        row.getObject("id", UUID.class),
                        new LaneKey(party.queue(), row.getString("name"), party.name(), row.getString("owner"), rank),
                        row.getLong("lease_epoch")),
                FREE,
                party.queue(),
                party.name(),
                rank.number(),
                now,
                ended.by(),
                ended.underWay().toArray(UUID[]::new),
                pickup.passedOver().toArray(String[]::new),
                most);
    }

    /** The next loads of each lane, up to the first that must still wait. */
    private Map<UUID, List<Load>> loads(List<Free> free, int perLane, Instant now) {
        var keys = free.stream().collect(Collectors.toMap(Free::id, Free::lane));
        var heads = sql.dialect().heads();
        var read = sql.query(
                row -> next(row, keys, now),
                heads.sql(free.size()),
                heads.parameters(ids(free.stream().map(Free::id)), perLane));
        return read.stream()
                .collect(Collectors.groupingBy(
                        Next::laneId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                nexts -> nexts.stream()
                                        .takeWhile(next -> !next.dueAt().isAfter(now))
                                        .map(Next::load)
                                        .toList())));
    }

    private static Next next(ResultSet row, Map<UUID, LaneKey> keys, Instant now) throws SQLException {
        var laneId = row.getObject("lane_id", UUID.class);
        var addedAt = Objects.requireNonNull(Sql.instant(row, "added_at"));
        var firstAt = Objects.requireNonNullElse(Sql.instant(row, "first_tried_at"), now);
        var load = new Load(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(keys.get(laneId)),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                new Tries(row.getInt("attempts") + 1, addedAt, firstAt, doubt(row, now)));
        return new Next(laneId, load, Objects.requireNonNull(Sql.instant(row, "due_at")));
    }

    /**
     * What a node left in flight when it died may have arrived, as what nobody answered. When it was sent nobody knows: its
     * trip may have looked around for long before; but its node sends nothing any more.
     */
    private static @Nullable Doubt doubt(ResultSet row, Instant now) throws SQLException {
        var triedAt = Sql.instant(row, "tried_at");
        if (triedAt == null) {
            return null;
        }
        if (row.getString("state").equals("IN_FLIGHT")) {
            return new Doubt(triedAt, now, row.getInt("looks"));
        }
        return "AMBIGUOUS".equals(row.getString("failure_kind"))
                ? new Doubt(
                        triedAt, Objects.requireNonNullElse(Sql.instant(row, "sent_by"), triedAt), row.getInt("looks"))
                : null;
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
