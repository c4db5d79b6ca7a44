package org.openchannel.integration.persistence.bridge;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.AccountsContract;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.BindingsContract;
import org.openchannel.integration.persistence.TestDatabase;

/** Which accounts and lines are to be looked at, in both databases. */
class JpaLooksIT {

    @Nested
    class AccountsOnH2 extends SomeAccounts {
        AccountsOnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class AccountsOnPostgreSql extends SomeAccounts {
        AccountsOnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    @Nested
    class BindingsOnH2 extends SomeBindings {
        BindingsOnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class BindingsOnPostgreSql extends SomeBindings {
        BindingsOnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class SomeAccounts implements AccountsContract {

        private final TestDatabase database;

        SomeAccounts(TestDatabase database) {
            this.database = database;
        }

        @Override
        public Accounts accounts() {
            return TestDatabase.eachInTransaction(
                    Accounts.class, new JpaAccounts(database.entities()), database.entities());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    abstract static class SomeBindings implements BindingsContract {

        private final TestDatabase database;

        SomeBindings(TestDatabase database) {
            this.database = database;
        }

        @Override
        public Bindings bindings() {
            return TestDatabase.eachInTransaction(
                    Bindings.class, new JpaBindings(database.entities()), database.entities());
        }

        @Override
        public void exists(Account account) {
            database.inTransaction(() -> new JpaAccounts(database.entities()).add(account));
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
