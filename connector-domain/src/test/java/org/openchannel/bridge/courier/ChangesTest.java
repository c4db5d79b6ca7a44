package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.MessageDeleted;
import org.openchannel.bridge.gateway.GatewayEvent.MessageEdited;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.OperatorChange;
import org.openchannel.bridge.message.OperatorMessage;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Rank;

/** Messages are changed and taken back, by customers and by operators. */
class ChangesTest {

    private static final Instant EARLY = Instant.parse("2026-11-20T12:00:00Z");

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    @BeforeEach
    void link() {
        bridge.linked();
        bridge.portal.calls().clear();
    }

    private static MessageEdited edit(String id, String words, int second) {
        return new MessageEdited("chat-1", id, new Content.Text(words), EARLY.plusSeconds(second));
    }

    private static MessageDeleted deletion(String id) {
        return new MessageDeleted("chat-1", id);
    }

    private static OperatorChange change(long id, String text, int second) {
        var where = new OperatorChange.Where(
                ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE, "chat-1");
        return new OperatorChange(where, id, text, EARLY.plusSeconds(second));
    }

    private void operatorChanges(long id, String text, int second) {
        bridge.take.change(List.of(change(id, text, second)));
    }

    private void operatorDeletes(long id) {
        bridge.take.change(List.of(new OperatorChange(change(id, "", 0).where(), id, null, null)));
    }

    private List<String> told() {
        return bridge.portal.calls();
    }

    private List<Command> done() {
        return bridge.gateway.executed();
    }

    @Test
    void what_a_customer_changes_is_changed_at_the_portal() {
        bridge.customerWrites("x1", "*Hi*");
        bridge.carry();

        bridge.posted(edit("x1", "*Ho*", 1));
        bridge.carry();

        assertThat(told()).containsExactly("edited x1 [b]Ho[/b]");
        assertThat(bridge.portal.messages()).hasSize(1);
    }

    @Test
    void what_changes_before_it_leaves_leaves_changed() {
        bridge.customerWrites("x1", "Hi");
        bridge.posted(edit("x1", "Ho", 1));

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").containsExactly("Ho");
        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_taken_back_before_it_leaves_never_leaves() {
        bridge.posted(bridge.received("x1", new Content.Text("Oops")), deletion("x1"));
        bridge.customerWrites("x2", "Hi");

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("id").containsExactly("x2");
        assertThat(told()).isEmpty();
    }

    @Test
    void what_a_customer_takes_back_is_deleted_at_the_portal_once() {
        bridge.customerWrites("x1", "Hi");
        bridge.carry();

        bridge.posted(edit("x1", "Ho", 1), deletion("x1"), deletion("x1"), edit("x1", "Hu", 2));
        bridge.carry();

        assertThat(told()).containsExactly("deleted x1");
    }

    @Test
    void the_later_of_two_changes_counts_however_they_come() {
        bridge.customerWrites("x1", "Hi");
        bridge.carry();
        bridge.posted(edit("x1", "third", 3));
        bridge.carry();

        bridge.posted(edit("x1", "second", 2), edit("x1", "third", 3));
        bridge.carry();

        assertThat(told()).containsExactly("edited x1 third");
    }

    @Test
    void several_changes_while_the_portal_is_away_become_one() {
        bridge.customerWrites("x1", "Hi");
        bridge.carry();

        bridge.posted(edit("x1", "second", 2));
        bridge.posted(edit("x1", "third", 3));
        bridge.customerWrites("x2", "And?");
        bridge.carry();

        assertThat(told()).containsExactly("edited x1 third");
        assertThat(bridge.portal.messages()).extracting("id").containsExactly("x1", "x2");
    }

    @Test
    void a_change_that_comes_before_its_message_waits_for_it() {
        bridge.posted(edit("x1", "second", 2));
        bridge.posted(edit("x1", "third", 3));
        bridge.sweep.sweep();
        bridge.customerWrites("x1", "first");
        bridge.sweep.sweep();

        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").containsExactly("third");
        assertThat(bridge.messages.parkedChanges(10)).isEmpty();
    }

    @Test
    void a_change_of_a_message_that_never_comes_is_forgotten_after_an_hour() {
        bridge.posted(deletion("never"));
        bridge.clock.advance(Duration.ofMinutes(61));

        bridge.sweep.sweep();

        assertThat(bridge.messages.parkedChanges(10)).isEmpty();
    }

    @Test
    void the_words_beneath_a_file_change_and_the_file_stays() {
        var picture = new Content.Media(Content.Kind.IMAGE, "ref", "cat.jpg", "image/jpeg", "My cat");
        bridge.posted(bridge.received("x1", picture));
        bridge.carry();

        bridge.posted(new MessageEdited(
                "chat-1",
                "x1",
                new Content.Media(Content.Kind.IMAGE, "ref", "cat.jpg", "image/jpeg", "Our cat"),
                EARLY));
        bridge.carry();

        assertThat(told()).containsExactly("edited x1 Our cat");
    }

    @Test
    void a_change_waits_while_nobody_knows_whether_its_message_arrived() {
        bridge.portal.swallowsAnswers(true);
        bridge.customerWrites("x1", "Hi");
        bridge.carry();
        bridge.posted(edit("x1", "Ho", 1));
        bridge.carry();
        assertThat(told()).isEmpty();

        bridge.portal.swallowsAnswers(false);
        bridge.clock.advance(Duration.ofMinutes(3));
        bridge.carry();
        bridge.clock.advance(Duration.ofMinutes(3));
        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").last().isEqualTo("Ho");
    }

    @Test
    void a_change_of_what_was_found_at_the_portal_is_told_there() {
        bridge.customerWrites("x0", "Hello");
        bridge.carry();
        bridge.portal.swallowsAnswers(true);
        bridge.customerWrites("x1", "Hi");
        bridge.carry();
        bridge.portal.swallowsAnswers(false);
        bridge.posted(edit("x1", "Ho", 1));

        bridge.clock.advance(Duration.ofMinutes(1));
        bridge.carry();

        assertThat(bridge.portal.messages()).extracting("text").containsExactly("Hello", "Hi");
        assertThat(told()).containsExactly("edited x1 Ho");
    }

    @Test
    void calls_and_what_nobody_can_show_have_no_words_to_change() {
        bridge.posted(bridge.received("x1", new Content.Unsupported("sticker")));
        bridge.carry();

        bridge.posted(edit("x1", "Ho", 1));
        bridge.posted(new MessageEdited("chat-1", "x1", new Content.Unsupported("poll"), EARLY));
        bridge.carry();

        assertThat(told()).isEmpty();
    }

    @Test
    void what_an_operator_changes_is_changed_at_the_messenger_and_ticked_again() {
        bridge.relay.relay(bridge.operatorSays(500, "[b]Ann:[/b] [br]Yes"));
        bridge.carry();
        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.DELIVERED));
        bridge.carry();

        operatorChanges(500, "[b]Ann:[/b][br] No", 1);
        bridge.carry();

        assertThat(done()).element(1).isInstanceOfSatisfying(Command.Edit.class, edit -> {
            assertThat(edit.messageId()).isEqualTo("w1");
            assertThat(edit.text()).isEqualTo("*Ann:*\nNo");
        });
        assertThat(told()).containsExactly("delivered 500", "delivered 500");
    }

    @Test
    void a_change_signed_as_portals_sign_changes_is_none_when_the_words_are_the_same() {
        bridge.relay.relay(bridge.operatorSays(500, "[b]Ann:[/b] [br]Yes"));
        bridge.carry();

        operatorChanges(500, "[b]Ann:[/b][br] Yes", 1);
        bridge.carry();

        assertThat(done()).hasSize(1);
    }

    @Test
    void what_an_operator_changes_or_deletes_before_it_leaves_leaves_so() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.relay.relay(bridge.operatorSays(501, "Oops"));
        operatorChanges(500, "No", 1);
        operatorDeletes(501);

        bridge.carry();

        assertThat(done()).extracting("text").containsExactly("No");
    }

    @Test
    void a_deletion_takes_back_every_part_and_only_once() {
        bridge.relay.relay(bridge.operatorSays(500, "This is one. And this is two."));
        bridge.carry();

        operatorDeletes(500);
        operatorDeletes(500);
        operatorChanges(500, "Too late", 5);
        bridge.carry();

        assertThat(done().subList(2, done().size()))
                .allSatisfy(command -> assertThat(command).isInstanceOf(Command.Delete.class))
                .extracting("messageId")
                .containsExactly("w1", "w2");
    }

    @Test
    void longer_words_need_more_parts_and_shorter_ones_fewer() {
        bridge.relay.relay(bridge.operatorSays(500, "This is one. And this is two."));
        bridge.carry();

        operatorChanges(500, "This is one.", 1);
        bridge.carry();
        assertThat(done()).hasSize(3).last().isInstanceOf(Command.Delete.class);

        operatorChanges(500, "This is one. And this is new.", 2);
        bridge.carry();
        assertThat(done())
                .hasSize(4)
                .last()
                .isInstanceOfSatisfying(
                        Command.SendText.class, more -> assertThat(more.text()).isEqualTo("And this is new."));
    }

    @Test
    void a_portal_hears_of_the_added_part_as_well() {
        bridge.relay.relay(bridge.operatorSays(500, "One."));
        bridge.carry();
        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.DELIVERED));
        operatorChanges(500, "This is one. And this is new.", 2);
        bridge.carry();

        bridge.posted(new StatusChanged("chat-1", "w3", MessageStatus.DELIVERED));
        bridge.carry();

        assertThat(bridge.portal.receipts()).last().extracting("externalIds").isEqualTo(List.of("w1", "w3"));
    }

    @Test
    void the_caption_of_an_operators_file_changes() {
        var file = new OperatorMessage.File("cat.jpg", "https://portal.example/f/1", null);
        bridge.relay.relay(bridge.operatorSays(500, "look", file));
        bridge.carry();

        operatorChanges(500, "look here", 1);
        operatorChanges(500, "", 2);
        bridge.carry();
        bridge.carry();

        assertThat(done())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Command.Edit.class, edit -> assertThat(edit.text()).isEmpty());
    }

    @Test
    void words_of_several_files_come_behind_them() {
        var one = new OperatorMessage.File("a.jpg", "https://portal.example/f/1", null);
        var two = new OperatorMessage.File("b.jpg", "https://portal.example/f/2", null);
        bridge.relay.relay(bridge.operatorSays(500, "", one, two));
        bridge.carry();

        operatorChanges(500, "both", 1);
        bridge.carry();

        assertThat(done())
                .hasSize(3)
                .last()
                .isInstanceOfSatisfying(
                        Command.SendText.class, text -> assertThat(text.text()).isEqualTo("both"));
    }

    @Test
    void a_change_that_overtakes_its_message_waits_for_it() {
        operatorChanges(500, "No", 1);
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.sweep.sweep();

        bridge.carry();

        assertThat(done()).extracting("text").containsExactly("No");
    }

    @Test
    void a_messenger_that_cannot_change_messages_is_excused_once_to_the_operators() {
        bridge.gateway.can(EnumSet.complementOf(EnumSet.of(Capability.EDIT_OUT, Capability.DELETE_OUT)));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.relay.relay(bridge.operatorSays(501, "And"));
        bridge.carry();

        operatorChanges(500, "No", 1);
        operatorChanges(500, "Nope", 2);
        operatorDeletes(501);
        bridge.carry();

        assertThat(done()).hasSize(2);
        assertThat(bridge.portal.messages())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.author()).isEqualTo(1L));
        assertThat(bridge.portal.messages().get(0).text()).contains("did not change", "Nope");
        assertThat(bridge.portal.messages().get(1).text()).contains("did not delete", "And");
    }

    @Test
    void a_messenger_that_refuses_a_change_is_excused_and_the_message_stays_sent() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.permanent("too late")));

        operatorChanges(500, "No", 1);
        bridge.carry();

        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.SENT);
        assertThat(bridge.portal.messages())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("did not change"));
    }

    @Test
    void what_may_have_been_taken_back_and_is_refused_now_is_gone() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.permanent("no such message")));

        operatorDeletes(500);
        bridge.carry();
        bridge.clock.advance(Duration.ofSeconds(5));
        bridge.carry();

        assertThat(bridge.portal.messages()).isEmpty();
        assertThat(bridge.lanes.waiting("bridge.gateway")).isZero();
    }

    @Test
    void what_may_have_been_sent_before_it_changed_is_changed_again() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        operatorChanges(500, "No", 1);
        bridge.clock.advance(Duration.ofSeconds(5));

        bridge.carry();

        assertThat(done()).extracting("text").containsExactly("No", "No");
        assertThat(done().get(1)).isInstanceOf(Command.Edit.class);
    }

    @Test
    void what_is_done_by_us_comes_back_and_goes_no_further() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        operatorChanges(500, "No", 1);
        bridge.carry();

        bridge.posted(edit("w1", "No", 2), deletion("w1"));
        bridge.carry();

        assertThat(told()).isEmpty();
        assertThat(bridge.messages.parkedChanges(10)).isEmpty();
    }

    @Test
    void changes_obey_the_pace_of_their_account() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.gateway.wants(Duration.ofSeconds(3));
        bridge.clock.advance(Duration.ofSeconds(5));
        bridge.carry();

        operatorChanges(500, "No", 1);
        bridge.relay.relay(bridge.operatorSays("chat-2", 501, "Hello"));
        bridge.carry();

        assertThat(done()).hasSize(2);
    }

    @Test
    void a_line_that_is_not_ours_changes_nothing() {
        var where =
                new OperatorChange.Where(ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, new LineId(8), "chat-1");

        bridge.take.change(List.of(new OperatorChange(where, 500, "No", EARLY)));

        assertThat(bridge.messages.parkedChanges(10)).isEmpty();
    }

    @Test
    void a_change_that_was_given_up_is_carried_when_somebody_sends_it_again() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        operatorChanges(500, "No", 1);
        var message = bridge.messages.all().get(0);
        message.carried(message.revision().number());
        bridge.carry();
        assertThat(done()).as("given up").hasSize(1);
        var account = bridge.account().id().toString();

        bridge.revived(new Load(
                new UUID(9, 9),
                new LaneKey(Routes.GATEWAY, account + "/chat-1", account, account, Rank.REPLY),
                Routes.EDIT,
                message.id(),
                1,
                bridge.clock.instant()));

        assertThat(message.revision().isToCarry()).isTrue();
    }

    @Test
    void what_was_deleted_while_it_lay_on_the_shelf_in_doubt_is_not_sent_when_it_is_released() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        var account = bridge.account().id().toString();
        bridge.shelf.putAside(Routes.GATEWAY, account, bridge.clock.instant());
        operatorDeletes(500);
        bridge.clock.advance(Duration.ofHours(1));

        bridge.shelf.putBack(Routes.GATEWAY, account, bridge.clock.instant());
        bridge.carry();
        bridge.carry();

        assertThat(bridge.gateway.executed()).isEmpty();
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.FAILED);
        assertThat(bridge.portal.messages())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("perhaps the customer got it before", "Yes"));
        assertThat(bridge.lanes.waiting(Routes.GATEWAY)).isZero();
    }
}
