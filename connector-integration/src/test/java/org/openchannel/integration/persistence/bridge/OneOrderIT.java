package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.CreateAccount;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.Intake;
import org.openchannel.bridge.message.JustSent;
import org.openchannel.bridge.message.Routes;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.LanesOf;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Settlement;

/**
 * Everybody who writes about one chat at the same time: customers, operators, news, and those who settle trips both ways.
 * Nobody stands in anybody's way for longer than a transaction lasts, and nobody has to do anything twice.
 */
class OneOrderIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final MemberId PORTAL = new MemberId("m1");
    private static final int ROUNDS = 30;
    private static final List<String> CHATS = List.of("a", "b", "c");

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

    abstract static class Tests extends InDatabase {

        private final AtomicLong numbers = new AtomicLong(100);
        private final InMemoryAccounts accounts = new InMemoryAccounts();
        private final Queue<String> sent = new ConcurrentLinkedQueue<>();
        private final Queue<Throwable> troubles = new ConcurrentLinkedQueue<>();

        Tests(TestDatabase database) {
            super(database);
        }

        @BeforeEach
        void everybodyHasWrittenBefore() {
            var account = new CreateAccount(
                            accounts, () -> ACCOUNT, new CountingSecrets(), new OpenVault(), Clock.systemUTC())
                    .create(PORTAL, new GatewayCode("simulator"), "Shop");
            var dialogs = CHATS.stream()
                    .map(chat -> new Dialog(nextId(), ACCOUNT, chat, new Person(chat, null, null), NOW))
                    .toList();
            database.inTransaction(() -> {
                new JpaAccounts(database.entities()).add(account);
                new JpaDialogs(database.entities()).addAll(dialogs);
            });
        }

        @Test
        void whoever_writes_about_a_chat_waits_for_the_others_and_loses_no_race() throws Exception {
            atOnce(List.of(
                    (actor, round) -> actor.intake.customersSay(mixed(round), "x" + round, "Olga " + round),
                    (actor, round) -> actor.intake.operatorsSay(mixed(round), round),
                    (actor, round) -> actor.intake.wereRead(someOf(sent)),
                    (actor, round) -> actor.settle(Routes.GATEWAY, ACCOUNT.toString(), actor::sent),
                    (actor, round) -> actor.settle(Routes.PORTAL, PORTAL.value(), actor::arrived)));

            assertThat(troubles).isEmpty();
        }

        private static List<String> mixed(int round) {
            var chats = new ArrayList<>(CHATS);
            Collections.rotate(chats, round);
            return chats;
        }

        private static List<String> someOf(Queue<String> names) {
            return names.stream().skip(Math.max(0, names.size() - 9L)).toList();
        }

        private UUID nextId() {
            return new UUID(0, numbers.incrementAndGet());
        }

        private void atOnce(List<BiConsumer<Actor, Integer>> acts) throws InterruptedException {
            var start = new CyclicBarrier(acts.size());
            var threads = Executors.newFixedThreadPool(acts.size());
            threads.invokeAll(acts.stream()
                    .map(act -> Executors.callable(() -> {
                        try (var entities = database.anotherEntities()) {
                            var actor = new Actor(entities);
                            start.await(10, TimeUnit.SECONDS);
                            IntStream.range(0, ROUNDS).forEach(round -> tried(() -> act.accept(actor, round)));
                        } catch (Exception e) {
                            troubles.add(e);
                        }
                    }))
                    .toList());
            threads.shutdown();
        }

        private void tried(Runnable step) {
            try {
                step.run();
            } catch (RuntimeException e) {
                troubles.add(e);
            }
        }

        /** Somebody with a connection of their own. */
        private final class Actor {

            private final EntityManager entities;
            private final JpaMessages messages;
            private final JpaDialogs dialogs;
            private final Lanes lanes;
            private final Speaking intake;

            Actor(EntityManager entities) {
                this.entities = entities;
                this.messages = new JpaMessages(entities);
                this.dialogs = new JpaDialogs(entities);
                this.lanes = LanesOf.actor(entities);
                this.intake = new Speaking(entities, places());
            }

            private Intake places() {
                return new Intake(
                        accounts,
                        ACCOUNT,
                        new Intake.Places(dialogs, messages, lanes),
                        Tests.this::nextId,
                        Clock.systemUTC());
            }

            /** One trip: what is due is leased, and then it is written down that it has arrived. */
            void settle(String queue, String party, Consumer<Load> record) {
                var now = Instant.now().plus(Duration.ofHours(1));
                var claims = inTransaction(
                        () -> lanes.claim(Pickup.of(new Party(queue, party), 9, 5), now, now.plusSeconds(120)));
                inTransaction(() ->
                        lanes.settle(settled(claims, record), now, finished -> messages.hold(subjects(finished))));
            }

            private List<Settlement> settled(List<Claim> claims, Consumer<Load> record) {
                return claims.stream()
                        .map(claim -> new Settlement(
                                claim,
                                claim.loads().stream()
                                        .<Fate>map(load -> new Fate.Done(load, () -> record.accept(load)))
                                        .toList(),
                                true))
                        .toList();
            }

            private <T> T inTransaction(Callable<T> work) {
                return TestDatabase.inTransaction(entities, work);
            }

            void sent(Load load) {
                var name = "w" + load.subject();
                var trip = new JustSent(messages);
                trip.add(load.subject(), name);
                intake.of.statuses().sent(load.subject(), 0, trip, true);
                sent.add(name);
            }

            void arrived(Load load) {
                if (load.kind().equals(Routes.MESSAGE)) {
                    var message = messages.find(load.subject()).orElseThrow();
                    message.arrivedAtPortal(NOW);
                    dialogs.find(message.dialogId()).orElseThrow().isAt(numbers.get(), numbers.get());
                }
            }
        }

        private static Collection<UUID> subjects(List<Load> loads) {
            return loads.stream().map(Load::subject).collect(Collectors.toSet());
        }

        /** What is said, in a transaction each. */
        private record Speaking(EntityManager entities, Intake of) {

            void customersSay(List<String> chats, String id, String name) {
                said(() -> of.customersSay(chats, id, name));
            }

            void operatorsSay(List<String> chats, long number) {
                said(() -> of.operatorsSay(chats, number));
            }

            void wereRead(List<String> messages) {
                said(() -> of.wereRead(messages));
            }

            private void said(Runnable what) {
                TestDatabase.inTransaction(entities, () -> {
                    what.run();
                    return true;
                });
            }
        }
    }
}
