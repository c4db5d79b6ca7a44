package org.openchannel.bridge.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.OperatorChange;
import org.openchannel.shared.lane.Portion;
import org.openchannel.shared.lane.Shelf;

/** What waits while an account is unlinked is never poured out when it is linked again. */
class ReviewUnsentTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();
    private final InMemoryDeeds deeds = new InMemoryDeeds();
    private final ReviewUnsent review = new ReviewUnsent(
            bridge.shelf,
            new GiveUpSomeChats(bridge.failUnsent, bridge.clock),
            new WriteDeed(deeds, bridge.clock),
            bridge.clock);

    @BeforeEach
    void link() {
        bridge.linked();
    }

    private UUID account() {
        return bridge.account().id();
    }

    private List<String> sent() {
        bridge.carry("gateway");
        return bridge.gateway.executed().stream()
                .map(command -> ((Command.SendText) command).text())
                .toList();
    }

    private void linkedAgain() {
        bridge.startLogin.start(account());
        bridge.posted(bridge.changed(SessionState.WAITING_FOR_QR));
        bridge.posted(bridge.changed(SessionState.CONNECTING));
        bridge.posted(bridge.changed(SessionState.CONNECTED));
    }

    @Test
    void what_waited_at_a_logout_or_came_after_it_is_held_and_what_comes_later_is_sent() {
        bridge.relay.relay(bridge.operatorSays(500, "before"));
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        bridge.relay.relay(bridge.operatorSays(501, "meanwhile"));
        linkedAgain();
        bridge.relay.relay(bridge.operatorSays(502, "after"));

        assertThat(sent()).containsExactly("after");
        assertThat(review.held(account())).hasValueSatisfying(held -> {
            assertThat(held.count()).isEqualTo(2);
            assertThat(held.since()).isEqualTo(bridge.clock.instant());
        });
    }

    @Test
    void what_waited_when_we_disconnected_is_held_too() {
        bridge.relay.relay(bridge.operatorSays(500, "before"));
        bridge.disconnect.disconnect(account());
        linkedAgain();

        assertThat(sent()).isEmpty();
        assertThat(review.held(account())).isPresent();
    }

    @Test
    void a_telephone_out_of_reach_for_a_while_holds_nothing() {
        bridge.posted(bridge.changed(SessionState.CONNECTING));
        bridge.relay.relay(bridge.operatorSays(500, "meanwhile"));
        bridge.posted(bridge.changed(SessionState.CONNECTED));

        assertThat(sent()).containsExactly("meanwhile");
        assertThat(review.held(account())).isEmpty();
    }

    @Test
    void what_is_released_is_sent_in_its_old_order_and_written_down() {
        bridge.relay.relay(bridge.operatorSays(500, "first"));
        bridge.relay.relay(bridge.operatorSays(501, "second"));
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        linkedAgain();

        assertThat(review.releaseAll(account(), "anna")).isEqualTo(2);

        assertThat(sent()).containsExactly("first", "second");
        assertThat(review.releaseAll(account(), "anna")).isZero();
        assertThat(deeds.latest(0, 10))
                .containsExactly(new Deed(
                        bridge.clock.instant(),
                        "anna",
                        "release-held",
                        account().toString(),
                        "",
                        "2",
                        account()));
    }

    @Test
    void what_is_discarded_is_seen_as_failed_and_written_down() {
        bridge.relay.relay(bridge.operatorSays(500, "before"));
        bridge.posted(bridge.changed(SessionState.FAILED));
        linkedAgain();

        assertThat(review.discardAll(account(), "too old", "anna")).isEqualTo(1);

        assertThat(sent()).isEmpty();
        assertThat(review.held(account())).isEmpty();
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(review.discardAll(account(), "too old", "anna")).isZero();
        assertThat(deeds.latest(0, 10)).extracting(Deed::what).containsExactly("discard-held");
    }

    @Test
    void when_discarding_is_cut_short_what_was_discarded_by_then_is_written_down() {
        bridge.relay.relay(bridge.operatorSays(500, "before"));
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        var cutShort = new ReviewUnsent(
                new Breaking(bridge.shelf, 1),
                new GiveUpSomeChats(bridge.failUnsent, bridge.clock),
                new WriteDeed(deeds, bridge.clock),
                bridge.clock);

        assertThatThrownBy(() -> cutShort.discardAll(account(), "too old", "anna"))
                .hasMessage("killed");

        assertThat(deeds.latest(0, 10)).extracting(Deed::after).containsExactly("1: too old");
        assertThat(review.held(account())).isEmpty();
    }

    /** A shelf of which so many portions can be dropped. */
    private static final class Breaking implements Shelf {

        private final Shelf shelf;
        private int portionsLeft;

        Breaking(Shelf shelf, int portionsLeft) {
            this.shelf = shelf;
            this.portionsLeft = portionsLeft;
        }

        @Override
        public int putAside(String queue, String owner, Instant now) {
            return shelf.putAside(queue, owner, now);
        }

        @Override
        public int putBack(String queue, String owner, Instant now) {
            return shelf.putBack(queue, owner, now);
        }

        @Override
        public List<UUID> drop(Portion some, String reason, Instant now, Consumer<List<UUID>> hold) {
            if (portionsLeft-- == 0) {
                throw new IllegalStateException("killed");
            }
            return shelf.drop(some, reason, now, hold);
        }

        @Override
        public Map<String, Kept> all(String queue) {
            return shelf.all(queue);
        }

        @Override
        public Optional<Kept> of(String queue, String owner) {
            return shelf.of(queue, owner);
        }
    }

    @Test
    void what_the_messenger_has_already_does_not_fail_when_only_its_change_is_dropped() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        var where = new OperatorChange.Where(
                ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE, "chat-1");
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        bridge.take.change(List.of(new OperatorChange(where, 500, "No", bridge.clock.instant())));
        linkedAgain();

        assertThat(review.discardAll(account(), "Too late", "Anna")).isOne();

        assertThat(bridge.messages.all())
                .singleElement()
                .satisfies(message -> assertThat(message.status()).isEqualTo(MessageStatus.SENT));
    }
}
