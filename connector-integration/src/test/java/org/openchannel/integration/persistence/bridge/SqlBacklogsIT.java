package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.message.Backlog;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.integration.persistence.TestDatabase;

/** What waits is counted the same by both databases. */
class SqlBacklogsIT {

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase {

        private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

        Tests(TestDatabase database) {
            super(database);
        }

        @Test
        void what_waits_for_portals_is_counted_by_the_account_it_came_by() {
            lane(1, "bridge.portal", "a");
            lane(2, "bridge.portal", "a");
            lane(3, "bridge.portal", "b");
            lane(4, "bridge.gateway", "a");
            load(1, "WAITING");
            load(2, "IN_FLIGHT");
            load(2, "DEAD");
            load(3, "DISCARDED");
            load(4, "WAITING");

            assertThat(database.inTransaction(() -> new SqlBacklogs(database.entities()).measure()))
                    .containsExactly(new Backlog("m1", "a", 2));
        }

        private void lane(long id, String queue, String owner) {
            insert(
                    "INSERT INTO lane (id, queue, name, party, owner) VALUES (?, ?, ?, 'm1', ?)",
                    new UUID(0, id),
                    queue,
                    "n" + id,
                    owner);
        }

        private void load(long lane, String state) {
            insert(
                    "INSERT INTO lane_load (id, lane_id, place, kind, subject, state, added_at, due_at)"
                            + " VALUES (?, ?, 1, 'message', ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    new UUID(0, lane),
                    UUID.randomUUID(),
                    state,
                    NOW,
                    NOW);
        }

        private void insert(String sql, Object... values) {
            database.inTransaction(() -> new Sql(database.entities()).update(sql, values));
        }
    }
}
