package org.openchannel.integration.persistence.portal;

import org.junit.jupiter.api.Nested;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.mark.Marks;
import org.openchannel.portal.mark.MarksContract;

/** Marks in both databases. */
class SqlMarksIT {

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

    abstract static class Tests extends InDatabase implements MarksContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public Marks marks() {
            return new SqlMarks(database.entities());
        }
    }
}
