package org.openchannel.integration.persistence.bridge;

import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.robot.Apologies;
import org.openchannel.bridge.robot.RobotStands;
import org.openchannel.bridge.robot.RobotsContract;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;

/** Our robot on portals, in both databases. */
class RobotsIT {

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

    abstract static class Tests extends InDatabase implements RobotsContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public void together(Runnable what) {
            database.inTransaction(what);
        }

        @Override
        public Installations installations() {
            return new JpaInstallations(database.entities());
        }

        @Override
        public Accounts accounts() {
            return new JpaAccounts(database.entities());
        }

        @Override
        public Bindings bindings() {
            return new JpaBindings(database.entities());
        }

        @Override
        public RobotStands stands() {
            return new JpaRobotStands(database.entities());
        }

        @Override
        public Apologies apologies() {
            return new JpaApologies(database.entities());
        }
    }
}
