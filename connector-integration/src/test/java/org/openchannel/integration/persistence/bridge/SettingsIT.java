package org.openchannel.integration.persistence.bridge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.settings.AllSettings;
import org.openchannel.bridge.settings.AllSettingsContract;
import org.openchannel.bridge.settings.IgnoredNumbers;
import org.openchannel.bridge.settings.IgnoredNumbersContract;
import org.openchannel.bridge.sms.SmsProvider;
import org.openchannel.bridge.sms.SmsProviders;
import org.openchannel.bridge.sms.SmsProvidersContract;
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

    abstract static class Tests extends InDatabase
            implements AllSettingsContract, IgnoredNumbersContract, SmsProvidersContract {

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

        /** Each call is a transaction of its own, as on a server. */
        @Override
        public SmsProviders smsProviders() {
            return new EachInTransaction(database);
        }

        @Override
        public UUID provider() {
            return ACCOUNT;
        }

        @Override
        public AllSettings allSettings() {
            return new JpaAllSettings(database.entities());
        }
    }

    private record EachInTransaction(TestDatabase database) implements SmsProviders {

        private <T> T done(Function<SmsProviders, T> what) {
            var result = new AtomicReference<T>();
            database.inTransaction(() -> result.set(what.apply(new JpaSmsProviders(database.entities()))));
            return Objects.requireNonNull(result.get());
        }

        @Override
        public List<UUID> wanted() {
            return done(SmsProviders::wanted);
        }

        @Override
        public List<SmsProvider> all() {
            return done(SmsProviders::all);
        }

        @Override
        public Optional<SmsProvider> find(UUID account) {
            return done(providers -> providers.find(account));
        }

        @Override
        public void keep(SmsProvider provider) {
            done(providers -> {
                providers.keep(provider);
                return provider;
            });
        }

        @Override
        public void remove(UUID account) {
            done(providers -> {
                providers.remove(account);
                return account;
            });
        }
    }
}
