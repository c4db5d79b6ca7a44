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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.AccountsContract;
import org.openchannel.bridge.account.FillSettings;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.account.ScriptedGateway;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.account.UnsentMessages;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.BindingsContract;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.KeepBinding;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.SetUpCourier;
import org.openchannel.bridge.binding.TellLine;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.SetUp;
import org.openchannel.integration.persistence.LanesOf;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Settlement;

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
                            round % 2 == 0 ? SessionState.CONNECTED : SessionState.CONNECTING,
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

        /** Messages come back because a line is off while its set-up is written down. */
        @Test
        void a_refusal_and_a_set_up_of_one_line_wait_for_each_other_in_one_order() throws Exception {
            var account = new Account(new UUID(0, 1), PORTAL, new GatewayCode("simulator"), "Shop", "s", Instant.EPOCH);
            var line = new UUID(0, 2);
            exists(account);
            bindings().add(new Binding(line, new ConnectorCode("c"), new LineId(7), account));
            isLinked(account);
            var start = new CyclicBarrier(2);
            var actors = Executors.newFixedThreadPool(2);
            try {
                var all = actors.invokeAll(List.of(
                        inTurns(start, entities -> refused(entities, line)),
                        inTurns(start, entities -> setUp(entities, line))));
                for (var each : all) {
                    assertThat(each.get()).isTrue();
                }
            } finally {
                actors.shutdown();
            }
        }

        private void isLinked(Account account) {
            var entities = database.entities();
            List<AccountNotices> line = List.of(tell(entities));
            var keep = new KeepSession(
                    new JpaAccounts(entities),
                    new TellAccountNotices(() -> line),
                    SomeAccounts.NOTHING_UNSENT,
                    Clock.systemUTC());
            database.inTransaction(() -> keep.seen(account.id(), SessionSnapshot.of(SessionState.CONNECTED)));
        }

        private Callable<Boolean> inTurns(CyclicBarrier start, Consumer<EntityManager> act) {
            return () -> {
                try (var entities = database.anotherEntities()) {
                    start.await(10, TimeUnit.SECONDS);
                    for (int round = 0; round < 50; round++) {
                        act.accept(entities);
                    }
                    return true;
                }
            };
        }

        private static void refused(EntityManager entities, UUID line) {
            var keep = new KeepBinding(new JpaBindings(entities), tell(entities), Clock.systemUTC());
            TestDatabase.inTransaction(entities, () -> {
                keep.refused(line, "off " + UUID.randomUUID());
                return true;
            });
        }

        private static void setUp(EntityManager entities, UUID line) {
            var lanes = LanesOf.actor(entities);
            var bindings = new JpaBindings(entities);
            var keep = new KeepBinding(bindings, tell(entities), Clock.systemUTC());
            var now = Instant.now().plusSeconds(60);
            var due = Pickup.of(new Party(SetUp.QUEUE, PORTAL.value()), 9, 9);
            var settlements =
                    TestDatabase.inTransaction(entities, () -> lanes.claim(due, now, now.plusSeconds(120))).stream()
                            .map(claim -> new Settlement(
                                    claim,
                                    claim.loads().stream()
                                            .<Fate>map(load -> new Fate.Done(load, () -> keep.agrees(line)))
                                            .toList(),
                                    true))
                            .toList();
            var courier = new SetUpCourier(
                    new JpaInstallations(entities),
                    unused(),
                    unused(),
                    new SetUpCourier.Lines(bindings, tell(entities), unused()),
                    Clock.systemUTC());
            TestDatabase.inTransaction(entities, () -> lanes.settle(settlements, now, courier::hold));
        }

        /** What nobody asks in this test. */
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T unused() {
            return null;
        }

        private static TellLine tell(EntityManager entities) {
            return new TellLine(
                    new JpaBindings(entities), LanesOf.actor(entities), UUID::randomUUID, Clock.systemUTC());
        }

        @AfterEach
        void close() {
            database.close();
        }
    }
}
