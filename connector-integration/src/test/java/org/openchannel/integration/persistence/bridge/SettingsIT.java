package org.openchannel.integration.persistence.bridge;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.settings.AllSettings;
import org.openchannel.bridge.settings.AllSettingsContract;
import org.openchannel.bridge.settings.IgnoredNumbers;
import org.openchannel.bridge.settings.IgnoredNumbersContract;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;

/** How accounts are set up, in both databases. */
class SettingsIT {

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

    abstract static class Tests extends InDatabase implements AllSettingsContract, IgnoredNumbersContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @BeforeEach
        void theAccountsExist() {
            database.inTransaction(() -> {
                for (var id : List.of(ACCOUNT, OTHER)) {
                    new JpaAccounts(database.entities())
                            .add(new Account(
                                    id, new MemberId("m"), new GatewayCode("simulator"), "Shop", "sealed", NOW));
                }
            });
        }

        @Override
        public IgnoredNumbers ignoredNumbers() {
            return new SqlIgnoredNumbers(database.entities());
        }

        @Override
        public AllSettings allSettings() {
            return new JpaAllSettings(database.entities());
        }
    }
}
