package org.openchannel.integration.persistence;

import java.time.Instant;
import java.util.UUID;
import org.openchannel.shared.NodeName;

/** What a node held: lanes and parties. Of a dead one there is a note until all of it is taken. */
final class Inheritance {

    private static final String LEASED = "SELECT id FROM lane WHERE lease_holder = ? AND lease_until IS NOT NULL";
    private static final String PACED = "SELECT queue, name FROM lane_party WHERE holder = ?";
    private static final String FREE = " FOR UPDATE SKIP LOCKED";

    private final Sql sql;
    private final String node;

    Inheritance(Sql sql, NodeName node) {
        this.sql = sql;
        this.node = node.value();
    }

    /** Frees all of it; who locks some of it is waited for. */
    void takeAll() {
        free(ids(LEASED + " ORDER BY id FOR UPDATE"));
        sql.update("UPDATE lane_party SET holder = NULL WHERE holder = ?", node);
    }

    /** Frees what nobody locks, as a paused node does; forgets the node when nothing is left. One node at a time does so. */
    void takeFree(Instant now) {
        var note = sql.query(row -> true, "SELECT 1 FROM node_estate WHERE name = ?" + FREE, node);
        if (note.isEmpty()) {
            return;
        }
        free(ids(LEASED + " ORDER BY id" + FREE));
        sql.batch(
                "UPDATE lane_party SET holder = NULL WHERE queue = ? AND name = ?",
                sql.query(
                        row -> new Object[] {row.getString("queue"), row.getString("name")},
                        PACED + " ORDER BY queue, name" + FREE,
                        node));
        if (isNothingLeft(now)) {
            sql.update("DELETE FROM node_estate WHERE name = ?", node);
        }
    }

    private UUID[] ids(String leased) {
        return sql.query(row -> row.getObject("id", UUID.class), leased, node).toArray(UUID[]::new);
    }

    private void free(UUID[] lanes) {
        if (lanes.length > 0) {
            sql.update("UPDATE lane SET lease_until = NULL WHERE id = ANY(?)", (Object) lanes);
        }
    }

    /** A lease that has ended holds up nobody. */
    private boolean isNothingLeft(Instant now) {
        return sql.query(row -> true, LEASED + " AND lease_until > ? LIMIT 1", node, now)
                        .isEmpty()
                && sql.query(row -> true, PACED + " AND lease_until > ? LIMIT 1", node, now)
                        .isEmpty();
    }
}
