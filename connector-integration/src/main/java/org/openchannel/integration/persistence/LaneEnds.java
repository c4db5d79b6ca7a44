package org.openchannel.integration.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.Added;
import org.openchannel.shared.lane.LaneKey;

/** Puts loads at the ends of their lanes; who does so holds the lanes until it commits. */
final class LaneEnds {

    private static final String LOCK =
            "SELECT id, name FROM lane WHERE queue = ? AND name = ANY(?) ORDER BY id FOR UPDATE";
    private static final String NEW_LANE =
            "INSERT INTO lane (id, queue, name, party, owner, rank) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String NEW_LOAD = """
            INSERT INTO lane_load (id, lane_id, place, kind, subject, state, added_at, due_at)
            VALUES (?, ?, ?, ?, ?, 'WAITING', ?, ?)
            """;
    private static final String NOW_DUE = "UPDATE lane SET due_at = ? WHERE id = ? AND due_at IS NULL";

    private final Sql sql;
    private final IdSource ids;

    LaneEnds(Sql sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    private record Address(String queue, String name) {

        static Address of(Added load) {
            return new Address(load.lane().queue(), load.lane().name());
        }
    }

    void add(List<Added> loads) {
        var lanes = locked(loads);
        var places = sql.query(row -> row.getLong(1), sql.dialect().nextNumbers("lane_position"), loads.size());
        var rows = new ArrayList<Object[]>();
        var due = new LinkedHashMap<UUID, Instant>();
        for (var load : loads) {
            var lane = lanes.get(Address.of(load));
            rows.add(new Object[] {
                load.id(), lane, places.get(rows.size()), load.kind(), load.subject(), load.dueAt(), load.dueAt()
            });
            due.putIfAbsent(lane, load.dueAt());
        }
        sql.batch(NEW_LOAD, rows);
        sql.batch(
                NOW_DUE,
                due.entrySet().stream()
                        .map(lane -> new Object[] {lane.getValue(), lane.getKey()})
                        .toList());
    }

    private Map<Address, UUID> locked(List<Added> loads) {
        var keys = new LinkedHashMap<Address, LaneKey>();
        loads.forEach(load -> keys.putIfAbsent(Address.of(load), load.lane()));
        var found = lock(keys.keySet());
        var isAllThere = true;
        for (var lane : keys.entrySet()) {
            if (!found.containsKey(lane.getKey())) {
                begin(lane.getValue());
                isAllThere = false;
            }
        }
        return isAllThere ? found : lock(keys.keySet());
    }

    private Map<Address, UUID> lock(Collection<Address> addresses) {
        var found = new LinkedHashMap<Address, UUID>();
        var byQueue =
                addresses.stream().collect(Collectors.groupingBy(Address::queue, TreeMap::new, Collectors.toList()));
        byQueue.forEach((queue, some) -> {
            var names = some.stream().map(Address::name).toArray(String[]::new);
            sql.query(
                            row -> Map.entry(
                                    new Address(queue, row.getString("name")), row.getObject("id", UUID.class)),
                            LOCK,
                            queue,
                            names)
                    .forEach(lane -> found.put(lane.getKey(), lane.getValue()));
        });
        return found;
    }

    private void begin(LaneKey lane) {
        sql.insertOnce(
                NEW_LANE,
                ids.next(),
                lane.queue(),
                lane.name(),
                lane.party(),
                lane.owner(),
                lane.rank().number());
    }
}
