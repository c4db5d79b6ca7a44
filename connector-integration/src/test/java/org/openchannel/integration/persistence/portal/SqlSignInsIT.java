package org.openchannel.integration.persistence.portal;

import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.signin.SignIns;
import org.openchannel.portal.signin.SignInsContract;

/** Sign-ins in both databases. */
class SqlSignInsIT {

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

    abstract static class Tests extends InDatabase implements SignInsContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public SignIns signIns() {
            return new SqlSignIns(database.entities());
        }
    }
}
