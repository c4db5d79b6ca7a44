package org.openchannel.integration.persistence.portal;

import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.Conditions;
import org.openchannel.portal.ConditionsContract;
import org.openchannel.portal.PortalWorld;

/** Limits and weather in both databases. */
class JpaConditionsIT {

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

    abstract static class Tests extends InDatabase implements ConditionsContract {

        private final Conditions conditions;

        Tests(TestDatabase database) {
            super(database);
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
    }
}
