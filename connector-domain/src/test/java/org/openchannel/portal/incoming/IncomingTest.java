package org.openchannel.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.CustomerCard;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.ImMessage.Author;
import org.openchannel.portal.chat.ImMessage.Status;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.portal.chat.ReadChat;
import org.openchannel.portal.chat.ShowCustomer;

/** The edges of what connectors bring. */
class IncomingTest {

    private static final String LONG = "x".repeat(201);

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        return installed;
    }

    static List<IncomingMessage> unfit() {
        return List.of(
                message("u1", " ", "m1", "Hello"),
                message(LONG, "c1", "m1", "Hello"),
                message("u1", LONG, "m1", "Hello"),
                message("u1", "c1", LONG, "Hello"),
                message("u1", "c1", "m1", "x".repeat(20_001)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_can_t_be_kept_is_refused_with_a_reason_and_the_next_is_taken(IncomingMessage unfit) {
        var received = world.receive(application, unfit, message("u2", "c2", "m2", "Hello"));

        assertThat(received).extracting(ReceivedMessage::isKept).containsExactly(false, true);
        assertThat(received.get(0).errors()).isNotEmpty();
    }

    @Test
    void a_message_an_operator_wrote_elsewhere_has_arrived_already_and_needs_no_id() {
        var plain = message("u1", "c1", "", "I called him");
        var received = one(new IncomingMessage(plain.customer(), plain.chat(), "", plain.text(), List.of(), 2));

        var view = view(received.messageId());
        assertThat(view.author()).isEqualTo(Author.OPERATOR);
        assertThat(view.authorName()).isEqualTo("Olivia Park");
        assertThat(view.status()).isEqualTo(Status.DELIVERED);
        assertThat(world.repositories
                        .chats()
                        .find(received.chatId())
                        .orElseThrow()
                        .unread())
                .isZero();
        assertThat(world.repositories
                        .messages()
                        .find(received.messageId())
                        .orElseThrow()
                        .externalIds())
                .isEmpty();
    }

    @Test
    void a_message_of_an_operator_nobody_knows_is_refused() {
        var plain = message("u1", "c1", "m1", "Hello");

        var received = one(new IncomingMessage(plain.customer(), plain.chat(), "m1", "Hello", List.of(), 99));

        assertThat(received.isKept()).isFalse();
        assertThat(received.errors()).containsExactly("There is no user 99");
    }

    @Test
    void a_telephone_nobody_can_be_called_at_is_dropped_unless_the_connector_insists() {
        assertThat(card(one(calledAt("12345", IncomingMessage.Wishes.NONE)))
                        .profile()
                        .phone())
                .isNull();
        assertThat(card(one(calledAt("12345", new IncomingMessage.Wishes(true, false))))
                        .profile()
                        .phone())
                .isEqualTo("12345");
    }

    @Test
    void a_message_remembers_that_the_crm_is_not_to_look_at_it() {
        var hidden = one(calledAt("+79001234567", new IncomingMessage.Wishes(false, true)));
        var usual = one(message("u1", "c1", "m2", "Hello"));

        assertThat(kept(hidden).isWithoutCrm()).isTrue();
        assertThat(kept(usual).isWithoutCrm()).isFalse();
    }

    @Test
    void characters_no_database_keeps_are_left_out() {
        var plain = message("u1\0", "c1\0", "m1\0", "He\0l\u0007lo\n\uD83D\uDE00\uD83D");

        var received = one(plain);

        assertThat(kept(received).text()).isEqualTo("Hello\n\uD83D\uDE00\uFFFD");
        assertThat(kept(received).externalIds()).containsExactly("m1");
        assertThat(card(received).externalChatId()).isEqualTo("c1");
        assertThat(card(received).profile().externalId()).isEqualTo("u1");
    }

    @Test
    void a_message_that_can_t_be_kept_is_refused_and_the_next_is_taken() {
        world.messageNews.add((chat, written) -> {
            if (written.text().equals("bad")) {
                throw new IllegalStateException("a bug");
            }
        });

        var received = world.receive(application, message("u1", "c1", "m1", "bad"), message("u1", "c1", "m2", "good"));

        assertThat(received).extracting(ReceivedMessage::isKept).containsExactly(false, true);
        assertThat(received.get(0).errors()).containsExactly("The message could not be kept, try again later");
    }

    @Test
    void only_so_many_files_are_fetched() {
        var plain = message("u1", "c1", "m1", "Hello");
        var file = new IncomingMessage.IncomingFile("https://cdn.example/a.png", null);

        var received = one(
                new IncomingMessage(plain.customer(), plain.chat(), "m1", "Hello", Collections.nCopies(101, file), 0));

        assertThat(kept(received).files()).hasSize(100);
        assertThat(received.errors()).hasSize(1);
    }

    @Test
    void what_an_operator_answers_goes_out() {
        var received = one(message("u1", "c1", "m1", "Hello"));

        var id = world.answerDialog.answer(received.chatId(), 2, "Hi", List.of());

        assertThat(view(id).isOutgoing()).isTrue();
    }

    @Test
    void a_report_that_names_the_chat_of_another_message_has_no_effect() {
        var ivan = one(message("u1", "c1", "m1", "Hello"));
        var olga = one(message("u2", "c2", "m2", "Hello"));
        var answer = world.answerDialog.answer(ivan.chatId(), 2, "Hi", List.of());

        world.markDelivered.read(
                application.id(), PortalWorld.CODE, List.of(new DeliveryMark(olga.chatId(), answer, List.of("x"))));

        assertThat(view(answer).status()).isEqualTo(Status.SENDING);
    }

    @Test
    void ids_beyond_all_measure_are_not_remembered() {
        var received = one(message("u1", "c1", "m1", "Hello"));
        var answer = world.answerDialog.answer(received.chatId(), 2, "Hi", List.of());
        var many = new ArrayList<>(List.of("x\0", " ", "y".repeat(256)));
        IntStream.range(0, 200).forEach(number -> many.add("id" + number));

        world.markDelivered.delivered(
                application.id(), PortalWorld.CODE, List.of(new DeliveryMark(received.chatId(), answer, many)));

        assertThat(world.repositories.messages().find(answer).orElseThrow().externalIds())
                .hasSize(100)
                .startsWith("x", "id0");
    }

    @Test
    void the_first_report_counts_and_repeats_change_nothing() {
        var received = one(message("u1", "c1", "m1", "Hello"));
        var answer = world.answerDialog.answer(received.chatId(), 2, "Hi", List.of());
        var mark = List.of(new DeliveryMark(received.chatId(), answer, List.of("x")));

        world.markDelivered.read(application.id(), PortalWorld.CODE, mark);
        world.markDelivered.read(application.id(), PortalWorld.CODE, mark);

        assertThat(view(answer).status()).isEqualTo(Status.READ);
        assertThat(world.repositories.messages().find(answer).orElseThrow().externalIds())
                .containsExactly("x");
    }

    @Test
    void the_conversation_keeps_its_name_and_address_until_another_is_said() {
        var first = one(in("Family", "https://example.com/family"));
        one(in(null, null));
        assertThat(card(first).externalChatName()).isEqualTo("Family");
        assertThat(card(first).externalChatUrl()).isEqualTo("https://example.com/family");

        one(in("Work", "https://example.com/work"));

        assertThat(card(first).externalChatName()).isEqualTo("Work");
        assertThat(card(first).externalChatUrl()).isEqualTo("https://example.com/work");
    }

    @Test
    void a_name_the_database_could_not_hold_is_cut_and_such_an_address_dropped() {
        var received = one(in("x".repeat(300), "https://example.com/" + "x".repeat(2000)));

        assertThat(card(received).externalChatName()).hasSize(255);
        assertThat(card(received).externalChatUrl()).isNull();
    }

    @Test
    void an_operator_who_looks_has_read_and_a_second_look_is_no_news() {
        var received = one(message("u1", "c1", "m1", "Hello"));
        var changes = world.changes();
        var readChat = new ReadChat(world.repositories.chats(), new AnnounceChange(Runnable::run, world.news));

        readChat.read(received.chatId());
        readChat.read(received.chatId());
        readChat.read(99);

        assertThat(changes).containsExactly(received.chatId());
        assertThat(world.repositories
                        .chats()
                        .find(received.chatId())
                        .orElseThrow()
                        .unread())
                .isZero();
    }

    private ReceivedMessage one(IncomingMessage message) {
        return world.receive(application, message).get(0);
    }

    private ImMessage kept(ReceivedMessage received) {
        return world.repositories.messages().find(received.messageId()).orElseThrow();
    }

    private static IncomingMessage calledAt(String phone, IncomingMessage.Wishes wishes) {
        var customer = new CustomerProfile("u1", "Ivan", null, null, null, null, null, phone);
        return new IncomingMessage(
                customer, new IncomingMessage.ExternalChat("c1", null, null), "m1", "Hello", List.of(), 0, wishes);
    }

    private MessageView view(long id) {
        return world.conversation().message(id).orElseThrow();
    }

    private CustomerCard card(ReceivedMessage received) {
        return new ShowCustomer(world.repositories.chats(), world.repositories.customers())
                .of(received.chatId())
                .orElseThrow();
    }

    private static IncomingMessage in(@Nullable String name, @Nullable String url) {
        var plain = message("u1", "c1", "m1", "Hello");
        return new IncomingMessage(
                plain.customer(), new IncomingMessage.ExternalChat("c1", name, url), "m1", "Hello", List.of(), 0);
    }
}
