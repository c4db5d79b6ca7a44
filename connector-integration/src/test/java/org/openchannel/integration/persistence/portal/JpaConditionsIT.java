package org.openchannel.integration.persistence.portal;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.Conditions;
import org.openchannel.portal.ConditionsContract;
import org.openchannel.portal.PortalWorld;

/** Limits and weather in both databases. */
class JpaConditionsIT {

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

    abstract static class InDatabase implements ConditionsContract {

        private final TestDatabase database;
        private final Conditions conditions;

        InDatabase(TestDatabase database) {
            this.database = database;
            var world = new PortalWorld();
            world.setUp();
            conditions = new Conditions(
                    world.clock,
                    world.identity,
                    new JpaLimitChoices(database.entities()),
                    new JpaFaults(database.entities()));
        }

        @Override
        public Conditions conditions() {
            return conditions;
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
