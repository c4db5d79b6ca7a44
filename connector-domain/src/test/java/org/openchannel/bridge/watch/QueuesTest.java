package org.openchannel.bridge.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.budget.Work;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.DeadLoad;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.InMemoryLanes;
import org.openchannel.shared.lane.InMemoryShelf;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.shared.lane.Portion;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Shelf.Kept;

class QueuesTest {

    private static final UUID SHOP = new UUID(1, 1);
    private static final UUID STORE = new UUID(1, 2);

    private final MovableClock clock = new MovableClock();
    private final Instant now = clock.instant();
    private final ScriptedSights sights = new ScriptedSights();
    private final InMemoryLimitUses uses = new InMemoryLimitUses();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final InMemoryShelf shelf = new InMemoryShelf(lanes);
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryDeeds deeds = new InMemoryDeeds();
    private final WriteDeed write = new WriteDeed(deeds, clock);
    private final LookAtQueues look = new LookAtQueues(sights, sights, shelf);
    private final TendQueues tend = new TendQueues(accounts, sights, write, clock);

    QueuesTest() {
        accounts.add(new Account(SHOP, new MemberId("m1"), new GatewayCode("simulator"), "Shop", "sealed", now));
        sights.accounts.add(new AccountSight(SHOP.toString(), "Shop", "simulator", "m1", "CONNECTED"));
        sights.accounts.add(new AccountSight(STORE.toString(), "Store", "simulator", "m1", "CONNECTED"));
    }

    @Test
    void a_queue_shows_each_way_what_died_and_since_when_it_waits() {
        backlog("bridge.portal", SHOP, 3, 1, now.minusSeconds(5), null);
        backlog("bridge.gateway", SHOP, 2, 0, now.minusSeconds(9), "The account is not linked");
        backlog("bridge.files", SHOP, 1, 0, null, null);

        var queue = look.queues("", true).get(0);

        assertThat(List.of(queue.toPortal(), queue.toMessenger(), queue.other(), queue.dead()))
                .containsExactly(3L, 2L, 1L, 1L);
        assertThat(queue.waiting()).isEqualTo(6);
        assertThat(queue.oldest()).isEqualTo(now.minusSeconds(9));
        assertThat(queue.failure()).isEqualTo("The account is not linked");
    }

    @Test
    void only_queues_with_something_to_look_at_are_shown_unless_all_are_wanted() {
        backlog("bridge.portal", STORE, 0, 1, null, null);

        assertThat(look.queues("", true))
                .extracting(view -> view.account().name())
                .containsExactly("Store");
        assertThat(look.queues("", false)).hasSize(2);
        assertThat(look.queues("Sho", false)).hasSize(1);
        assertThat(look.queues("Sho", true)).isEmpty();
    }

    @Test
    void the_fullest_queue_comes_first() {
        backlog("bridge.portal", SHOP, 1, 0, now, null);
        backlog("bridge.portal", STORE, 5, 0, now, null);

        assertThat(look.queues("", true))
                .extracting(view -> view.account().name())
                .containsExactly("Store", "Shop");
    }

    @Test
    void a_queue_is_stopped_and_let_go_and_both_are_written_down() {
        assertThat(tend.stop(SHOP, "spam", "admin")).isTrue();
        assertThat(look.queues("", true).get(0).stop()).isEqualTo(new LaneStop(now, "admin", "spam"));

        assertThat(tend.release(SHOP, "vera")).isTrue();
        assertThat(tend.release(SHOP, "vera")).isFalse();
        assertThat(look.queues("", true)).isEmpty();
        assertThat(deeds.latest(0, 10))
                .containsExactly(
                        new Deed(now, "vera", "release-queue", SHOP.toString(), "", ""),
                        new Deed(now, "admin", "stop-queue", SHOP.toString(), "", "spam"));
    }

    @Test
    void a_queue_of_which_something_is_held_for_review_is_shown() {
        var chat = new LaneKey("bridge.gateway", "chat", SHOP.toString(), SHOP.toString(), Rank.REPLY);
        lanes.add(chat, new UUID(3, 1), "message", new UUID(4, 1), now);
        shelf.putAside("bridge.gateway", SHOP.toString(), now);

        assertThat(look.queues("", true))
                .singleElement()
                .satisfies(queue -> assertThat(queue.held()).isEqualTo(new Kept(1, now)));
    }

    @Test
    void what_is_no_account_is_not_stopped() {
        assertThat(tend.stop(STORE, "", "admin")).isFalse();
        assertThat(deeds.latest(0, 10)).isEmpty();
    }

    @Test
    void a_long_reason_is_cut() {
        tend.stop(SHOP, "x".repeat(1000), "admin");

        assertThat(sights.all().values()).extracting(LaneStop::reason).containsExactly("x".repeat(300));
    }

    @Test
    void the_overview_counts_what_is_ours_and_how_late_it_is() {
        backlog("bridge.portal", SHOP, 3, 1, now.minusSeconds(7), null);
        backlog("portal.event", SHOP, 9, 9, now.minusSeconds(99), null);
        sights.portals.add(new PortalSight("m1", "shop.example.com", null, null, null));
        sights.portals.add(new PortalSight("m2", "old.example.com", "PAYMENT_REQUIRED", now, now));
        tend.stop(SHOP, "", "admin");
        var budgets = new Budgets(Limits.STANDARD, () -> 0);
        budgets.of(new MemberId("m1")).asked();

        var seen = new LookAround(sights, sights, limits(budgets, "a"), clock).look();

        assertThat(seen.waiting()).isEqualTo(3);
        assertThat(seen.dead()).isEqualTo(1);
        assertThat(seen.lag()).isEqualTo(Duration.ofSeconds(7));
        assertThat(seen.stopped()).isEqualTo(1);
        assertThat(seen.suspended()).isEqualTo(1);
        assertThat(seen.portals().get(1).waiting()).isEqualTo(3);
        assertThat(seen.portals().get(1).used()).satisfies(used -> {
            assertThat(used.use().requestsPercent()).isPositive();
            assertThat(used.use().operatingPercent()).isZero();
            assertThat(used.use().method()).isEmpty();
            assertThat(used.nodes()).containsExactly("a");
        });
        assertThat(seen.portals().get(0).used()).as("it refuses us").isNull();
    }

    @Test
    void the_busiest_portals_are_seen_however_many_others_there_are() {
        for (int number = 0; number < 150; number++) {
            sights.portals.add(new PortalSight("a" + number, "a.example.com", "PAYMENT_REQUIRED", now, now));
        }
        sights.portals.add(new PortalSight("m1", "shop.example.com", null, null, null));
        sights.portals.add(new PortalSight("m2", "quiet.example.com", null, null, null));
        backlog("bridge.portal", SHOP, 3, 0, now, null);

        var shown = new LookAround(sights, sights, limits(new Budgets(Limits.STANDARD), "a"), clock)
                .look()
                .portals();

        assertThat(shown).hasSize(100);
        assertThat(shown.get(0).portal().suspended()).isNotNull();
        assertThat(shown.get(99).portal().portal()).isEqualTo("m1");
    }

    @Test
    void an_overview_reads_no_more_portals_than_it_can_show_twice() {
        for (int number = 0; number < 1000; number++) {
            sights.portals.add(new PortalSight("a" + number, "a.example.com", null, null, null));
            sights.backlogs.add(new Backlog("bridge.portal", "a" + number, SHOP.toString(), number, 0, now, null));
            sights.backlogs.add(new Backlog("bridge.gateway", "account" + number, "", 5000, 0, now, null));
        }
        var budgets = new Budgets(Limits.STANDARD, () -> 0);
        budgets.of(new MemberId("a950")).asked();
        sights.backlogs.add(new Backlog("bridge.news", "a949", "", 1, 0, now, null));

        var shown = new LookAround(sights, sights, limits(budgets, "a"), clock)
                .look()
                .portals();

        assertThat(shown)
                .extracting(use -> use.portal().portal())
                .startsWith("a999", "a998")
                .containsSubsequence("a950", "a949")
                .hasSize(100);
        assertThat(sights.portalsRead).isLessThanOrEqualTo(200);
    }

    @Test
    void every_node_shows_the_limits_as_all_of_them_use_them() {
        var carrying = new Budgets(Limits.STANDARD, () -> 0);
        carrying.of(new MemberId("m1")).asked();
        carrying.of(new MemberId("m1")).worked(new Work("imconnector.send.messages", 1, 1, 230.0, null));
        var drawing = new Budgets(Limits.STANDARD, () -> 0);
        drawing.of(new MemberId("m1")).asked();
        drawing.of(new MemberId("m2"));

        assertThat(limits(carrying, "a").tell()).isTrue();
        limits(drawing, "b").tell();

        for (var seen :
                List.of(limits(carrying, "a").used(), limits(drawing, "b").used())) {
            assertThat(seen).containsOnlyKeys("m1");
            assertThat(seen.get("m1"))
                    .isEqualTo(new LookAtLimits.Used(
                            new Budget.Use(6, 50, "imconnector.send.messages"), List.of("a", "b")));
        }
        clock.advance(Duration.ofSeconds(21));
        assertThat(limits(new Budgets(Limits.STANDARD, () -> 0), "c").used()).isEmpty();
    }

    @Test
    void a_node_that_uses_nothing_any_more_says_so() {
        var budgets = new Budgets(Limits.STANDARD, () -> 0);
        budgets.of(new MemberId("m1")).asked();
        limits(budgets, "a").tell();

        assertThat(limits(new Budgets(Limits.STANDARD, () -> 0), "a").tell()).isFalse();

        assertThat(limits(new Budgets(Limits.STANDARD, () -> 0), "b").used()).isEmpty();
    }

    @Test
    void what_becomes_of_messages_in_doubt_is_chosen_and_written_down() {
        assertThat(tend.onDoubt(SHOP, OnDoubt.HOLD, "admin")).isTrue();
        assertThat(tend.onDoubt(SHOP, OnDoubt.HOLD, "vera")).isTrue();
        assertThat(tend.onDoubt(STORE, OnDoubt.HOLD, "vera"))
                .as("there is none")
                .isFalse();

        assertThat(accounts.find(SHOP).orElseThrow().onDoubt()).isEqualTo(OnDoubt.HOLD);
        assertThat(deeds.latest(0, 10))
                .containsExactly(new Deed(now, "admin", "on-doubt", SHOP.toString(), "USUAL", "HOLD"));
    }

    private LookAtLimits limits(Budgets budgets, String node) {
        return new LookAtLimits(budgets, uses, new NodeName(node), clock);
    }

    @Test
    void nothing_waits_without_lag() {
        var seen = new LookAround(sights, sights, limits(new Budgets(Limits.STANDARD), "a"), clock).look();

        assertThat(seen.oldest()).isNull();
        assertThat(seen.lag()).isZero();
    }

    @Test
    void what_is_done_to_dead_loads_is_written_down() {
        var dead = new TendDead(new TwoDead(), write, clock);
        var both = List.of(new UUID(3, 1), new UUID(3, 2));

        assertThat(dead.replay(both, 30, "admin")).isEqualTo(2);
        assertThat(dead.discard(both, "too old", "admin")).isEqualTo(2);

        assertThat(deeds.latest(0, 10)).extracting(Deed::what).containsExactly("discard", "replay");
        assertThat(deeds.latest(0, 10)).extracting(Deed::after).containsExactly("too old", "2, 30/min");
        assertThat(deeds.latest(0, 1).get(0).subject())
                .startsWith("2: ")
                .contains(both.get(1).toString());
    }

    @Test
    void all_dead_loads_of_a_cause_are_sent_again_by_one_word() {
        var dead = new TendDead(new TwoDead(), write, clock);

        assertThat(dead.replayAll("", "too long", 600, "admin")).isEqualTo(2);

        assertThat(deeds.latest(0, 1))
                .containsExactly(new Deed(now, "admin", "replay", "owner: , cause: too long", "", "2, 600/min"));
    }

    private void backlog(
            String queue, UUID owner, long waiting, long dead, @Nullable Instant oldest, @Nullable String failure) {
        sights.backlogs.add(new Backlog(queue, "m1", owner.toString(), waiting, dead, oldest, failure));
    }

    /** Whatever is asked for is dead. */
    private static final class TwoDead implements DeadLoads {

        @Override
        public List<UUID> giveUp(Portion some, String reason, Instant now, Consumer<List<UUID>> hold) {
            return List.of();
        }

        @Override
        public List<DeadLoad> list(Wanted wanted) {
            return List.of();
        }

        @Override
        public List<UUID> resting(Wanted wanted, int most) {
            return List.of(new UUID(3, 1), new UUID(3, 2));
        }

        @Override
        public int replay(Collection<UUID> ids, int perMinute, Instant now) {
            return ids.size();
        }

        @Override
        public int discard(Collection<UUID> ids, String reason, Instant now) {
            return ids.size();
        }

        @Override
        public int revive(Instant now, Revival revival) {
            return 0;
        }
    }
}
