package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.account.UnsentMessages;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.KeepBinding;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.TellLine;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.LanesOf;
import org.openchannel.integration.persistence.TestDatabase;

/** Somebody links an account while its line is looked at: neither is refused because of the other. */
class LineInUseIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final MemberId PORTAL = new MemberId("m1");
    private static final UUID ACCOUNT = new UUID(8, 1);
    private static final UUID LINE = new UUID(7, 1);
    private static final int ROUNDS = 40;

    private static final UnsentMessages NOTHING_UNSENT = new UnsentMessages() {
        @Override
        public void holdForReview(UUID account) {
            // Nothing waits.
        }

        @Override
        public void mayTravel(UUID account) {
            // Nothing waits.
        }
    };

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

    /** Where one of them works. */
    private record Desk(KeepSession session, KeepBinding line) {

        static Desk of(EntityManager entities) {
            var bindings = new JpaBindings(entities);
            var clock = Clock.systemUTC();
            var tell = new TellLine(bindings, LanesOf.actor(entities), UUID::randomUUID, clock);
            return new Desk(
                    new KeepSession(
                            new JpaAccounts(entities),
                            new TellAccountNotices(() -> List.of(tell)),
                            NOTHING_UNSENT,
                            clock),
                    new KeepBinding(bindings, tell, clock));
        }
    }

    /** One of those at work, round after round. */
    private interface Act {

        void play(Desk at, int round);
    }

    abstract static class Tests extends InDatabase {

        private final Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();

        Tests(TestDatabase database) {
            super(database);
        }

        @BeforeEach
        void anAccountHasALine() {
            var account = account();
            database.inTransaction(() -> {
                new JpaAccounts(database.entities()).add(account);
                new JpaBindings(database.entities())
                        .add(new Binding(LINE, new ConnectorCode("c"), new LineId(1), account));
            });
        }

        private static Account account() {
            return new Account(ACCOUNT, PORTAL, new GatewayCode("simulator"), "Shop", "sealed", NOW);
        }

        @Test
        void who_links_an_account_and_who_looks_at_its_line_wait_for_each_other() throws Exception {
            atOnce(List.of(
                    (at, round) -> at.session.seen(ACCOUNT, session(round)),
                    (at, round) -> at.line.agrees(LINE),
                    (at, round) -> at.line.differs(LINE, LineHealth.OFF, "off " + round),
                    (at, round) -> at.line.named(PORTAL, Map.of(new LineId(1), "Line " + round))));

            assertThat(troubles).isEmpty();
        }

        private static SessionSnapshot session(int round) {
            return SessionSnapshot.of(round % 2 == 0 ? SessionState.CONNECTED : SessionState.LOGGED_OUT);
        }

        private void atOnce(List<Act> acts) throws InterruptedException {
            var start = new CyclicBarrier(acts.size());
            var threads = Executors.newFixedThreadPool(acts.size());
            threads.invokeAll(acts.stream()
                    .map(act -> Executors.callable(() -> {
                        try (var entities = database.anotherEntities()) {
                            start.await(10, TimeUnit.SECONDS);
                            IntStream.range(0, ROUNDS).forEach(round -> played(act, entities, round));
                        } catch (Exception e) {
                            troubles.add(e);
                        }
                    }))
                    .toList());
            threads.shutdown();
        }

        private void played(Act act, EntityManager entities, int round) {
            try {
                TestDatabase.inTransaction(entities, () -> {
                    act.play(Desk.of(entities), round);
                    return true;
                });
            } catch (RuntimeException e) {
                troubles.add(e);
            }
        }
    }
}
