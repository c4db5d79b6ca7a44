package org.openchannel.integration.persistence.bridge;

import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.access.Guesses;
import org.openchannel.bridge.access.KeeperSignIns;
import org.openchannel.bridge.access.Keepers;
import org.openchannel.bridge.access.KeepersContract;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.CountingIds;

/** Keepers, their sign-ins and what they did, in both databases. */
class KeepersIT {

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

    abstract static class Tests extends InDatabase implements KeepersContract {

        private final CountingIds ids = new CountingIds();

        Tests(TestDatabase database) {
            super(database);
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
        public Guesses guesses() {
            return new JpaGuesses(database.entities());
        }

        @Override
        public Deeds deeds() {
            return new JpaDeeds(database.entities(), ids);
        }
    }
}
