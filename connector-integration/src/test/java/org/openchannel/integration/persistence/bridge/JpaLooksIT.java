package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.AccountsContract;
import org.openchannel.bridge.account.FillSettings;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.account.ScriptedGateway;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.account.UnsentMessages;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.BindingsContract;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;

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

        private static final int ROUNDS = 50;

        private static final ServerSettings NOWHERE =
                new ServerSettings(URI.create("http://bridge"), Path.of("unused"), false, false, false);

        private static final UnsentMessages NOTHING_UNSENT = new UnsentMessages() {
            @Override
            public void holdForReview(UUID account) {
                // there is nothing
            }

            @Override
            public void mayTravel(UUID account) {
                // there is nothing
            }
        };

        private final TestDatabase database;

        SomeAccounts(TestDatabase database) {
            this.database = database;
        }

        @Override
        public Accounts accounts() {
            return TestDatabase.eachInTransaction(
                    Accounts.class, new JpaAccounts(database.entities()), database.entities());
        }

        /** An administrator starts the session, the messenger tells of it, and we look after it, all at once. */
        @Test
        void whoever_changes_an_account_waits_for_the_others() throws Exception {
            var id = new UUID(0, 1);
            accounts()
                    .add(new Account(id, new MemberId("m1"), new GatewayCode("simulator"), "Shop", "s", Instant.EPOCH));
            var states = List.of(SessionState.CONNECTING, SessionState.WAITING_FOR_QR, SessionState.CONNECTED);
            var actors = Executors.newFixedThreadPool(states.size());
            try {
                var all = actors.invokeAll(states.stream()
                        .map(state -> (Callable<Boolean>) () -> {
                            try (var entities = database.anotherEntities()) {
                                for (int round = 0; round < ROUNDS; round++) {
                                    var now = Instant.EPOCH.plusSeconds(round);
                                    TestDatabase.inTransaction(entities, () -> seen(entities, id, state, now));
                                }
                                return true;
                            }
                        })
                        .toList());
                for (var each : all) {
                    assertThat(each.get()).isTrue();
                }
            } finally {
                actors.shutdown();
            }
        }

        /** Two administrators rename it and enter its token, while the messenger tells of its session. */
        @Test
        void whoever_renames_it_or_enters_its_token_waits_for_the_messenger() throws Exception {
            var id = new UUID(0, 1);
            var secret = new OpenVault().seal(Secret.of("s"), "bridge.account.hook:" + id);
            var simulator = new GatewayCode("simulator");
            accounts().add(new Account(id, new MemberId("m1"), simulator, "Shop", secret, Instant.EPOCH));
            var deeds = List.<BiConsumer<EntityManager, Integer>>of(
                    (entities, round) -> seen(
                            entities,
                            id,
                            SessionState.values()[round % SessionState.values().length],
                            Instant.EPOCH.plusSeconds(round)),
                    (entities, round) -> renamed(entities, id, round),
                    (entities, round) -> filled(entities, id, round));
            var actors = Executors.newFixedThreadPool(deeds.size());
            try {
                var all = actors.invokeAll(deeds.stream()
                        .map(deed -> (Callable<Boolean>) () -> {
                            try (var entities = database.anotherEntities()) {
                                for (int round = 0; round < ROUNDS; round++) {
                                    var now = round;
                                    TestDatabase.inTransaction(entities, () -> {
                                        deed.accept(entities, now);
                                        return true;
                                    });
                                }
                                return true;
                            }
                        })
                        .toList());
                for (var each : all) {
                    assertThat(each.get()).isTrue();
                }
            } finally {
                actors.shutdown();
            }
            assertThat(accounts().find(id).orElseThrow().name()).isEqualTo("Shop " + ROUNDS);
        }

        private static void renamed(EntityManager entities, UUID id, int round) {
            var seen = round == 0 ? "Shop" : "Shop " + round;
            var rename = new RenameAccount(new JpaAccounts(entities), new TellAccountNotices(List::of));
            assertThat(rename.rename(id, "Shop " + (round + 1), seen).isDone()).isTrue();
        }

        private static void filled(EntityManager entities, UUID id, int round) {
            var gateway = new ScriptedGateway();
            gateway.asks(SettingsField.secret("token", "label", "hint"));
            var vault = new OpenVault();
            var links = new LinkAccount(vault, NOWHERE);
            var fill = new FillSettings(new JpaAccounts(entities), gateway, links, vault);
            assertThat(fill.fill(id, Map.of("token", "token " + round))).isEmpty();
        }

        private static boolean seen(EntityManager entities, UUID id, SessionState state, Instant now) {
            var keep = new KeepSession(
                    new JpaAccounts(entities),
                    new TellAccountNotices(List::of),
                    NOTHING_UNSENT,
                    Clock.fixed(now, ZoneOffset.UTC));
            keep.seen(id, SessionSnapshot.of(state));
            return true;
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
