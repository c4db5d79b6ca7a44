package org.openchannel.integration.persistence.bridge;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.invite.Invitations;
import org.openchannel.bridge.invite.InvitationsContract;
import org.openchannel.bridge.news.AllNews;
import org.openchannel.bridge.news.NewsContract;
import org.openchannel.bridge.news.NewsReaders;
import org.openchannel.integration.persistence.TestDatabase;

/** News, who reads them, and invitations, in both databases. */
class JpaNewsIT {

    @Nested
    class NewsOnH2 extends SomeNews {
        NewsOnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class NewsOnPostgreSql extends SomeNews {
        NewsOnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    @Nested
    class InvitationsOnH2 extends SomeInvitations {
        InvitationsOnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class InvitationsOnPostgreSql extends SomeInvitations {
        InvitationsOnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class SomeNews implements NewsContract {

        private final TestDatabase database;

        SomeNews(TestDatabase database) {
            this.database = database;
        }

        @BeforeEach
        void anAccountExists() {
            database.inTransaction(() -> new JpaAccounts(database.entities()).add(account()));
        }

        @Override
        public AllNews news() {
            return TestDatabase.eachInTransaction(
                    AllNews.class, new JpaAllNews(database.entities()), database.entities());
        }

        @Override
        public NewsReaders readers() {
            return TestDatabase.eachInTransaction(
                    NewsReaders.class, new SqlNewsReaders(database.entities()), database.entities());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    abstract static class SomeInvitations implements InvitationsContract {

        private final TestDatabase database;

        SomeInvitations(TestDatabase database) {
            this.database = database;
        }

        @BeforeEach
        void anAccountExists() {
            database.inTransaction(() -> new JpaAccounts(database.entities())
                    .add(new Account(
                            ACCOUNT,
                            new MemberId("m1"),
                            new GatewayCode("simulator"),
                            "Shop",
                            "sealed",
                            Instant.parse("2026-11-20T12:00:00Z"))));
        }

        @Override
        public Invitations invitations() {
            return TestDatabase.eachInTransaction(
                    Invitations.class, new JpaInvitations(database.entities()), database.entities());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
