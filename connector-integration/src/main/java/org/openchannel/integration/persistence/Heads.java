package org.openchannel.integration.persistence;

import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the first open loads of several lanes by one statement that touches no others, however long the lanes are. */
enum Heads {
    /** A subquery for each element of an array. */
    LATERAL {
        @Override
        String sql(int lanes) {
            return "SELECT head.* FROM unnest(CAST(? AS uuid[])) AS wanted(id) CROSS JOIN LATERAL ("
                    + OF_ONE.formatted("wanted.id") + ") AS head ORDER BY place";
        }

        @Override
        Object[] parameters(UUID[] lanes, int perLane) {
            return new Object[] {lanes, perLane};
        }
    },
    /** As many branches as lanes. */
    UNION {
        @Override
        String sql(int lanes) {
            var branch = "(" + OF_ONE.formatted("?") + ")";
            return String.join(" UNION ALL ", Collections.nCopies(lanes, branch)) + " ORDER BY place";
        }

        @Override
        Object[] parameters(UUID[] lanes, int perLane) {
            return Stream.of(lanes).flatMap(lane -> Stream.of(lane, perLane)).toArray();
        }
    };

    private static final String OF_ONE = """
            SELECT lane_id, place, id, kind, subject, state, attempts, added_at, due_at, first_tried_at, tried_at,
                sent_by, looks, failure_kind
            FROM lane_load WHERE lane_id = %s AND state IN ('WAITING', 'IN_FLIGHT') ORDER BY place LIMIT ?
            """;

    /** The statement for so many lanes. */
    abstract String sql(int lanes);

    /** Its parameters. */
    abstract Object[] parameters(UUID[] lanes, int perLane);
}
