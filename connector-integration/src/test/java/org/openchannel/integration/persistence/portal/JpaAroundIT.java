package org.openchannel.integration.persistence.portal;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.AroundContract;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

/** The rooms around the portal in both databases. */
class JpaAroundIT {

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

    abstract static class InDatabase implements AroundContract {

        private final TestDatabase database;
        private final AroundWorld around;

        InDatabase(TestDatabase database) {
            this.database = database;
            var entities = database.entities();
            this.around = new AroundWorld(
                    new PortalWorld(),
                    new AroundWorld.Stores(
                            new JpaItems(entities),
                            new JpaDepartments(entities),
                            new JpaStaffProfiles(entities),
                            new AroundWorld.Services(
                                    new JpaSmsSenders(entities),
                                    new JpaSmsMessages(entities),
                                    new JpaRobots(entities),
                                    new JpaRobotRuns(entities))));
        }

        @Override
        public AroundWorld around() {
            return around;
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
