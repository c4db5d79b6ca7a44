package org.openchannel.integration.persistence.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.offline.OfflineEvent;
import org.openchannel.portal.offline.OfflineEvents;
import org.openchannel.portal.offline.OfflineEventsContract;
import org.openchannel.portal.offline.OfflineQuery;

/** Kept events in both databases, and what only a database can show: several readers at once. */
class SqlOfflineEventsIT {

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

    abstract static class Tests extends InDatabase implements OfflineEventsContract {

        private static final int READERS = 4;
        private static final OfflineQuery ALL = new OfflineQuery(1, "", List.of(), List.of());

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public OfflineEvents events() {
            return new SqlOfflineEvents(database.entities());
        }

        @Test
        void readers_at_the_same_time_get_disjoint_sets() throws Exception {
            database.inTransaction(() -> {
                for (long id = 1; id <= 200; id++) {
                    events().keep(OfflineEventsContract.event(id, "m" + id));
                }
            });
            var start = new CyclicBarrier(READERS);
            var threads = Executors.newFixedThreadPool(READERS);
            var readers = new ArrayList<Callable<List<Long>>>();
            for (int reader = 0; reader < READERS; reader++) {
                var name = "p" + reader;
                readers.add(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return readAll(name);
                });
            }

            var read = new ArrayList<Long>();
            for (var result : threads.invokeAll(readers)) {
                read.addAll(result.get());
            }
            threads.shutdown();

            assertThat(read).as("each exactly once").hasSize(200).doesNotHaveDuplicates();
        }

        /** Goes on until nothing is free; an empty page may only mean that others hold what is left. */
        private List<Long> readAll(String name) {
            try (var entities = database.anotherEntities()) {
                var mine = new SqlOfflineEvents(entities);
                var read = new ArrayList<Long>();
                for (int page = 0; page < 100; page++) {
                    var process = name + "-" + page;
                    var got = TestDatabase.inTransaction(entities, () -> mine.reserve(ALL, 10, process, false));
                    read.addAll(got.stream().map(OfflineEvent::id).toList());
                }
                return read;
            }
        }
    }
}
