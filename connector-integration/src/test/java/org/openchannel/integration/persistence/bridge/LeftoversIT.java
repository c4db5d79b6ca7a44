package org.openchannel.integration.persistence.bridge;

import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.sms.Leftovers;
import org.openchannel.bridge.sms.LeftoversContract;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;

/** What portals sent as SMS and is no order, in both databases. */
class LeftoversIT {

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

    abstract static class Tests extends InDatabase implements LeftoversContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public void together(Runnable what) {
            database.inTransaction(what);
        }

        @Override
        public Leftovers leftovers() {
            return new JpaLeftovers(database.entities());
        }
    }
}
