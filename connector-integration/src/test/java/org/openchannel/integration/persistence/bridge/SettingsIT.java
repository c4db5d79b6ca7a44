package org.openchannel.integration.persistence.bridge;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.settings.AllSettings;
import org.openchannel.bridge.settings.AllSettingsContract;
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

    abstract static class Tests extends InDatabase implements AllSettingsContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @BeforeEach
        void theAccountExists() {
            database.inTransaction(() -> new JpaAccounts(database.entities())
                    .add(new Account(
                            ACCOUNT,
                            new MemberId("m"),
                            new GatewayCode("simulator"),
                            "Shop",
                            "sealed",
                            Instant.parse("2026-11-20T12:00:00Z"))));
        }

        @Override
        public AllSettings allSettings() {
            return new JpaAllSettings(database.entities());
        }
    }
}
