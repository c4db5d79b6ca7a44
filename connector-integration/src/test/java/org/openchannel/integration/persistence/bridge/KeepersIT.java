package org.openchannel.integration.persistence.bridge;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.access.KeeperSignIns;
import org.openchannel.bridge.access.Keepers;
import org.openchannel.bridge.access.KeepersContract;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.CountingIds;

/** Keepers, their sign-ins and what they did, in both databases. */
class KeepersIT {

    @Nested
    class OnH2 extends InDatabase {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends InDatabase {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class InDatabase implements KeepersContract {

        private final TestDatabase database;
        private final CountingIds ids = new CountingIds();

        InDatabase(TestDatabase database) {
            this.database = database;
        }

        @Override
        public Keepers keepers() {
            return new JpaKeepers(database.entities());
        }

        @Override
        public KeeperSignIns signIns() {
            return new JpaKeeperSignIns(database.entities());
        }

        @Override
        public Deeds deeds() {
            return new JpaDeeds(database.entities(), ids);
        }

        @Override
        public <T> T inTransaction(Callable<T> step) {
            return database.inTransaction(step);
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
