package org.openchannel.integration.persistence.portal;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.session.LineBehaviourContract;

/** Lines behave the same in both databases. */
class JpaLineBehaviourIT {

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

    abstract static class InDatabase implements LineBehaviourContract {

        private final TestDatabase database;
        private final PortalWorld world;

        InDatabase(TestDatabase database) {
            this.database = database;
            this.world = new PortalWorld(JpaPortalIT.InDatabase.repositories(database.entities()));
        }

        @Override
        public PortalWorld world() {
            return world;
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
