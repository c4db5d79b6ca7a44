package org.openchannel.integration.persistence.portal;

import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.option.Options;
import org.openchannel.portal.option.OptionsContract;

/** Options in both databases. */
class SqlOptionsIT {

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

    abstract static class Tests extends InDatabase implements OptionsContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public Options options() {
            return new SqlOptions(database.entities());
        }
    }
}
