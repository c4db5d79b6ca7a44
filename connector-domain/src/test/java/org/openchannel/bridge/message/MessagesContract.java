package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.message.Message.Im;
import org.openchannel.bridge.message.Message.Ordered;
import org.openchannel.bridge.message.Message.Said;

/** What every keeper of messages does. */
public interface MessagesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    UUID ACCOUNT = new UUID(0, 1);
    Dialog DIALOG = new Dialog(new UUID(0, 2), ACCOUNT, "chat-1", new Person("p", null, null), NOW);

    /** The keeper; {@link #ACCOUNT} and {@link #DIALOG} exist where that matters. */
    Messages messages();

    /** Runs {@code work} in a transaction of its own. */
    void inTransaction(Runnable work);

    private static Said text(String text) {
        return new Said(MessageKind.TEXT, text, Attachment.none());
    }

    private static Message inbound(long id, String externalId) {
        return Message.inbound(new UUID(0, id), DIALOG, externalId, text("hi"), NOW, NOW);
    }

    private static Message outbound(long id, int part) {
        return Message.outbound(new UUID(0, id), DIALOG, new Im(77, 500, part), text("part " + part), NOW);
    }

    private static Messages.Standing standing(long message) {
        return new Messages.Standing(new UUID(0, message), DIALOG.id());
    }

    @Test
    default void a_message_is_found_by_what_its_messenger_calls_it() {
        inTransaction(() -> messages().add(inbound(10, "x1")));

        inTransaction(() -> {
            assertThat(messages().called(ACCOUNT, Direction.INBOUND, "x1")).hasValueSatisfying(found -> {
                assertThat(found.text()).isEqualTo("hi");
                assertThat(found.attachment().exists()).isFalse();
            });
            assertThat(messages().called(ACCOUNT, Direction.OUTBOUND, "x1")).isEmpty();
            assertThat(messages().called(new UUID(0, 9), Direction.INBOUND, "x1"))
                    .isEmpty();
        });
    }

    @Test
    default void a_file_is_fetched_once() {
        var said = new Said(MessageKind.IMAGE, "", Attachment.of("ref", "cat.jpg", "image/jpeg"));
        inTransaction(() -> messages().add(Message.inbound(new UUID(0, 10), DIALOG, "x1", said, NOW, NOW)));
        inTransaction(() -> {
            var attachment = messages().find(new UUID(0, 10)).orElseThrow().attachment();
            assertThat(attachment.isMissing()).isTrue();
            attachment.fetched("file1");
        });

        inTransaction(() -> {
            var attachment = messages().find(new UUID(0, 10)).orElseThrow().attachment();
            assertThat(attachment.isMissing()).isFalse();
            assertThat(attachment.fileId()).isEqualTo("file1");
        });
    }

    @Test
    default void known_are_customers_messages_by_their_account_and_name() {
        var name = new MessengerName(ACCOUNT, "x1");
        inTransaction(() -> {
            messages().addAll(List.of(inbound(10, "x1"), inbound(11, "x2"), outbound(12, 0)));
            messages().find(new UUID(0, 12)).orElseThrow().sentAs("w1", NOW);
        });

        inTransaction(() -> {
            var asked = List.of(
                    name,
                    new MessengerName(ACCOUNT, "x3"),
                    new MessengerName(ACCOUNT, "w1"),
                    new MessengerName(new UUID(0, 9), "x2"));
            assertThat(messages().known(asked)).containsExactly(name);
            assertThat(messages().known(List.of())).isEmpty();
        });
    }

    @Test
    default void operators_messages_are_known_by_their_account_and_number() {
        var name = new PortalName(ACCOUNT, 500);
        inTransaction(() -> messages().addAll(List.of(outbound(10, 0), outbound(11, 1))));

        inTransaction(() -> {
            var asked = List.of(name, new PortalName(ACCOUNT, 501), new PortalName(new UUID(0, 9), 500));
            assertThat(messages().answered(asked)).containsExactly(name);
            assertThat(messages().answered(List.of())).isEmpty();
        });
    }

    @Test
    default void what_a_messenger_reports_on_is_found_with_all_its_parts() {
        inTransaction(() -> {
            messages().addAll(List.of(outbound(10, 0), outbound(11, 1), inbound(12, "w1")));
            messages().find(new UUID(0, 11)).orElseThrow().sentAs("w1", NOW);
        });

        inTransaction(() -> {
            var asked = List.of(new MessengerName(ACCOUNT, "w1"), new MessengerName(ACCOUNT, "w2"));
            assertThat(messages().sent(asked)).containsExactlyInAnyOrder(standing(10), standing(11));
            assertThat(messages().sent(List.of())).isEmpty();
        });
    }

    @Test
    default void parts_come_in_order() {
        inTransaction(() -> {
            messages().add(outbound(11, 1));
            messages().add(outbound(10, 0));
        });

        inTransaction(() -> {
            assertThat(messages().parts(ACCOUNT, 500)).extracting(Message::part).containsExactly(0, 1);
            assertThat(messages().lockParts(ACCOUNT, 500)).hasSize(2);
            assertThat(messages().parts(ACCOUNT, 501)).isEmpty();
        });
    }

    @Test
    default void what_was_sent_and_never_heard_of_is_found_by_its_age() {
        inTransaction(() -> {
            messages().add(outbound(10, 0));
            messages().add(inbound(11, "x1"));
        });
        inTransaction(() -> messages().find(new UUID(0, 10)).orElseThrow().sentAs("w1", NOW));

        var since = NOW.minus(Duration.ofHours(1));
        inTransaction(() -> {
            assertThat(messages().untold(since, NOW.plusSeconds(1), 10)).hasSize(1);
            assertThat(messages().untold(since, NOW, 10)).isEmpty();
            assertThat(messages().untold(NOW.plusSeconds(1), NOW.plusSeconds(2), 10))
                    .isEmpty();
        });
        inTransaction(() -> messages().find(new UUID(0, 10)).orElseThrow().telling(MessageStatus.DELIVERED));
        inTransaction(() ->
                assertThat(messages().untold(since, NOW.plusSeconds(1), 10)).isEmpty());
    }

    @Test
    default void old_news_about_nothing_are_forgotten() {
        inTransaction(() -> {
            messages().park(new ParkedStatus(new UUID(0, 20), ACCOUNT, "w1", MessageStatus.READ, NOW));
            messages().park(new ParkedStatus(new UUID(0, 21), ACCOUNT, "w2", MessageStatus.READ, NOW.plusSeconds(9)));
        });

        inTransaction(
                () -> assertThat(messages().forgetParked(NOW.plusSeconds(1))).isEqualTo(1));

        inTransaction(() -> {
            assertThat(messages().parked(List.of(new MessengerName(ACCOUNT, "w2"))))
                    .hasSize(1);
            assertThat(messages().parked(List.of(new MessengerName(ACCOUNT, "w1"))))
                    .isEmpty();
            assertThat(messages().parked(List.of())).isEmpty();
            assertThat(messages()
                            .parked(List.of(
                                    new MessengerName(ACCOUNT, "w1"),
                                    new MessengerName(ACCOUNT, "w2"),
                                    new MessengerName(new UUID(0, 9), "w2"))))
                    .hasSize(1);
        });
    }

    @Test
    default void news_of_unknown_messages_stand_before_nothing_that_can_be_settled() {
        inTransaction(() -> {
            messages().add(outbound(10, 0));
            messages().add(inbound(11, "w1"));
            messages().park(new ParkedStatus(new UUID(0, 20), ACCOUNT, "w1", MessageStatus.READ, NOW));
            messages().park(new ParkedStatus(new UUID(0, 21), ACCOUNT, "w2", MessageStatus.READ, NOW.minusSeconds(9)));
            messages().park(new ParkedStatus(new UUID(0, 22), ACCOUNT, "w9", MessageStatus.READ, NOW.plusSeconds(9)));
        });
        inTransaction(() -> assertThat(messages().parked(10)).isEmpty());

        inTransaction(() -> messages().find(new UUID(0, 10)).orElseThrow().sentAs("w2", NOW));

        inTransaction(() -> assertThat(messages().parked(1))
                .extracting(ParkedStatus::externalId)
                .containsExactly("w2"));
    }

    @Test
    default void what_is_changed_is_found_by_either_sides_name() {
        inTransaction(() ->
                messages().addAll(List.of(inbound(10, "x1"), inbound(11, "x2"), outbound(13, 1), outbound(12, 0))));

        inTransaction(() -> {
            var received = List.of(new MessengerName(ACCOUNT, "x2"), new MessengerName(new UUID(0, 9), "x1"));
            assertThat(messages().received(received)).containsExactly(standing(11));
            assertThat(messages().received(List.of())).isEmpty();
            var answers = List.of(new PortalName(ACCOUNT, 500), new PortalName(ACCOUNT, 501));
            assertThat(messages().answers(answers)).containsExactlyInAnyOrder(standing(12), standing(13));
            assertThat(messages().answers(List.of())).isEmpty();
        });
    }

    @Test
    default void what_is_held_is_read_with_its_dialogs() {
        inTransaction(() -> messages().addAll(List.of(inbound(10, "x1"), inbound(11, "x2"))));

        inTransaction(() -> {
            var ids = List.of(new UUID(0, 10), new UUID(0, 11), new UUID(0, 9));
            messages().hold(ids);
            messages().hold(List.of());
            assertThat(messages().lock(ids))
                    .extracting(Message::id)
                    .containsExactlyInAnyOrder(new UUID(0, 10), new UUID(0, 11));
            assertThat(messages().lock(List.of())).isEmpty();
        });
    }

    @Test
    default void changes_are_kept_with_their_message() {
        inTransaction(() -> messages().add(inbound(10, "x1")));
        inTransaction(() -> {
            var message = messages().find(new UUID(0, 10)).orElseThrow();
            message.reword("ho", NOW.plusSeconds(1));
            message.takeBack();
            message.carried(1);
        });

        inTransaction(() -> {
            var message = messages().find(new UUID(0, 10)).orElseThrow();
            assertThat(message.text()).isEqualTo("ho");
            assertThat(message.revision().isTakenBack()).isTrue();
            assertThat(message.revision().number()).isEqualTo(2);
            assertThat(message.revision().isToCarry()).isTrue();
        });
    }

    @Test
    default void changes_of_unknown_messages_wait_in_their_order_until_these_are_known() {
        var strange = ParkedChange.of(new UUID(0, 19), new MessengerName(ACCOUNT, "x0"), new Change("?", NOW), NOW);
        var first = ParkedChange.of(new UUID(0, 20), new MessengerName(ACCOUNT, "x9"), new Change("ho", NOW), NOW);
        var second = ParkedChange.of(
                new UUID(0, 21), new PortalName(ACCOUNT, 509), new Change(null, NOW), NOW.plusSeconds(9));
        inTransaction(() -> {
            messages().park(strange);
            messages().park(first);
            messages().park(second);
        });
        inTransaction(() -> assertThat(messages().parkedChanges(10)).isEmpty());

        inTransaction(() -> messages()
                .addAll(List.of(
                        inbound(10, "x9"),
                        Message.outbound(new UUID(0, 11), DIALOG, new Im(77, 509, 0), text("yes"), NOW))));

        inTransaction(() -> {
            var parked = messages().parkedChanges(10);
            assertThat(parked)
                    .extracting(ParkedChange::change)
                    .containsExactly(new Change("ho", NOW), new Change(null, NOW));
            assertThat(parked.get(0).ofMessenger()).contains(new MessengerName(ACCOUNT, "x9"));
            assertThat(parked.get(1).ofPortal()).contains(new PortalName(ACCOUNT, 509));
            assertThat(messages().parkedChanges(1))
                    .as("what nobody knows stands before nothing")
                    .hasSize(1);
        });
    }

    @Test
    default void changes_whose_message_never_came_are_forgotten() {
        inTransaction(() -> messages().add(inbound(10, "x9")));
        inTransaction(() -> {
            messages()
                    .park(ParkedChange.of(
                            new UUID(0, 20), new MessengerName(ACCOUNT, "x9"), new Change("ho", NOW), NOW));
            messages()
                    .park(ParkedChange.of(
                            new UUID(0, 21),
                            new MessengerName(ACCOUNT, "x9"),
                            new Change("he", NOW),
                            NOW.plusSeconds(9)));
        });

        inTransaction(
                () -> assertThat(messages().forgetParked(NOW.plusSeconds(1))).isEqualTo(1));

        inTransaction(() -> {
            assertThat(messages().parkedChanges(10)).hasSize(1);
            messages().parkedChanges(10).forEach(messages()::remove);
        });
        inTransaction(() -> assertThat(messages().parkedChanges(10)).isEmpty());
    }

    @Test
    default void what_was_sent_outside_of_chats_is_known_by_the_portals_id_of_it() {
        inTransaction(() -> messages()
                .addAll(List.of(
                        Message.ordered(new UUID(0, 11), DIALOG, new Ordered("sms1", true, 1), text("two"), NOW),
                        Message.ordered(new UUID(0, 10), DIALOG, new Ordered("sms1", true, 0), text("one"), NOW),
                        inbound(12, "sms1"))));

        inTransaction(() -> {
            var name = new OrderName(ACCOUNT, "sms1");
            var asked = List.of(name, new OrderName(ACCOUNT, "sms2"), new OrderName(new UUID(0, 9), "sms1"));
            assertThat(messages().ordered(asked)).containsExactly(name);
            assertThat(messages().ordered(List.of())).isEmpty();
            assertThat(messages().lockOrdered(name)).extracting(Message::text).containsExactly("one", "two");
            assertThat(messages().lockOrdered(name)).allMatch(Message::isPublished);
        });
    }
}
