package org.openchannel.integration.persistence.portal;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.signin.SignIns;
import org.openchannel.portal.signin.SignInsContract;

/** Sign-ins in both databases. */
class SqlSignInsIT {

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

    abstract static class InDatabase implements SignInsContract {

        private final TestDatabase database;

        InDatabase(TestDatabase database) {
            this.database = database;
        }

        @Override
        public SignIns signIns() {
            return new SqlSignIns(database.entities());
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
