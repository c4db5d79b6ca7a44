package org.openchannel.portal.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.ImMessage.Status;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.incoming.DeliveryMark;
import org.openchannel.portal.incoming.IncomingMessage;
import org.openchannel.portal.incoming.ReceivedMessage;
import org.openchannel.portal.line.LineForm;
import org.openchannel.shared.file.StoredFile;

class DialogTest {

    private static final long OPERATOR = 2;
    private static final String MESSAGE_ADD = "ONIMCONNECTORMESSAGEADD";

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        return installed;
    }

    @BeforeEach
    void quiet() {
        world.dispatch.dispatchDue();
        world.post.posted().clear();
    }

    @Test
    void the_first_message_makes_customer_chat_and_session_and_the_next_finds_them() {
        var first = one(message("u1", "c1", "m1", "Hello"));
        var second = one(message("u1", "c1", "m2", "Anybody?"));

        assertThat(first.isKept()).isTrue();
        assertThat(first.errors()).isEmpty();
        assertThat(second.chatId()).isEqualTo(first.chatId());
        assertThat(second.sessionId()).isEqualTo(first.sessionId());
        assertThat(second.customerId()).isEqualTo(first.customerId());
        assertThat(texts(first.chatId())).containsExactly("Hello", "Anybody?");
        assertThat(view(first).authorName()).isEqualTo("Ivan Petrov");
        assertThat(view(first).status()).isEqualTo(Status.RECEIVED);
    }

    @Test
    void customers_draw_their_numbers_from_the_users() {
        assertThat(one(message("u1", "c1", "m1", "Hello")).customerId()).isEqualTo(4);
    }

    @Test
    void the_same_message_twice_stands_there_twice() {
        var first = one(message("u1", "c1", "m1", "Hello"));
        one(message("u1", "c1", "m1", "Hello"));

        assertThat(texts(first.chatId())).containsExactly("Hello", "Hello");
    }

    @Test
    void one_bad_element_does_not_stop_the_others() {
        var received = world.receive(
                application,
                message("", "c1", "m1", "nobody"),
                message("u1", "c1", "m2", ""),
                message("u1", "c1", "m3", "Hello"));

        assertThat(received).extracting(ReceivedMessage::isKept).containsExactly(false, false, true);
        assertThat(received.get(0).errors()).isNotEmpty();
        assertThat(received.get(1).errors()).isNotEmpty();
    }

    @Test
    void a_file_that_cannot_be_fetched_is_said_and_the_text_is_kept() {
        var received = one(withFiles("See", "https://cdn.example/a.png", "https://cdn.example/broken.png"));

        assertThat(received.isKept()).isTrue();
        assertThat(received.errors()).singleElement().asString().contains("404");
        assertThat(view(received).files()).extracting(StoredFile::name).containsExactly("file");
        assertThat(one(withFiles("", "https://cdn.example/broken.png")).isKept())
                .isFalse();
    }

    @Test
    void nothing_passes_to_a_line_that_is_off_or_unknown_or_without_the_connector() {
        var hello = List.of(message("u1", "c1", "m1", "Hello"));

        assertThatThrownBy(() -> world.receiving().receive(application.id(), PortalWorld.CODE, 2, hello))
                .isInstanceOf(NotActiveLineException.class);
        assertThatThrownBy(() -> world.receiving().receive(application.id(), PortalWorld.CODE, 99, hello))
                .isInstanceOf(NotActiveLineException.class);
        world.changeLines().change(1, new LineForm(null, false, null, Map.of()), 1);
        assertThatThrownBy(() -> world.receive(application, hello.get(0))).isInstanceOf(NotActiveLineException.class);
        assertThatThrownBy(() -> world.receiving().receive(99, PortalWorld.CODE, 1, hello))
                .isInstanceOf(UnknownConnectorException.class);
    }

    @Test
    void chats_are_by_customer_unless_the_connector_says_they_are_groups() {
        var ivan = one(message("u1", "c1", "m1", "Hello"));
        var olga = one(message("u2", "c1", "m2", "Hello"));
        assertThat(olga.chatId()).isNotEqualTo(ivan.chatId());

        var wish = PortalWorld.wish(PortalWorld.CODE);
        var grouping = new ConnectorWish.Flags(true, true, true, true, true, true, true);
        world.registerConnector()
                .register(
                        application.id(),
                        new ConnectorWish(
                                wish.id(),
                                wish.name(),
                                wish.icon(),
                                wish.disabledIcon(),
                                wish.placementHandler(),
                                grouping,
                                null));
        assertThat(one(message("u1", "g1", "m3", "Hello")).chatId())
                .isEqualTo(one(message("u2", "g1", "m4", "Hello")).chatId());
    }

    @Test
    void an_answer_travels_signed_with_its_place_in_both_worlds() {
        var received = one(message("u1", "c1", "m1", "Hello"));

        var id = world.answerDialog.answer(received.chatId(), OPERATOR, "Good day\nOlivia", List.of());
        world.dispatch.dispatchDue();

        assertThat(world.post.of(MESSAGE_ADD))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("data[CONNECTOR]", PortalWorld.CODE)
                        .containsEntry("data[LINE]", "1")
                        .containsEntry("data[MESSAGES][0][im][chat_id]", String.valueOf(received.chatId()))
                        .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(id))
                        .containsEntry("data[MESSAGES][0][message][user_id]", "2")
                        .containsEntry("data[MESSAGES][0][message][text]", "[b]Olivia Park:[/b] [br]Good day[br]Olivia")
                        .containsEntry("data[MESSAGES][0][chat][id]", "c1")
                        .containsEntry("auth[user_id]", "2"));
    }

    @Test
    void a_file_travels_as_a_link_to_it() {
        var received = one(message("u1", "c1", "m1", "Hello"));

        world.answerDialog.answer(
                received.chatId(), OPERATOR, "", List.of(new StoredFile("abc", "plan.pdf", "application/pdf", 9)));
        world.dispatch.dispatchDue();

        assertThat(world.post.of(MESSAGE_ADD).get(0))
                .doesNotContainKey("data[MESSAGES][0][message][text]")
                .containsEntry("data[MESSAGES][0][message][files][0][name]", "plan.pdf")
                .containsEntry("data[MESSAGES][0][message][files][0][type]", "file")
                .containsEntry(
                        "data[MESSAGES][0][message][files][0][link]", "https://portal.example:8443/portal/files/abc");
    }

    @Test
    void ticks_turn_as_the_application_takes_the_event_and_reports() {
        var received = one(message("u1", "c1", "m1", "Hello"));
        var id = world.answerDialog.answer(received.chatId(), OPERATOR, "Hi", List.of());
        assertThat(status(id)).isEqualTo(Status.SENDING);

        world.dispatch.dispatchDue();
        assertThat(status(id)).isEqualTo(Status.SENT);

        var mark = List.of(new DeliveryMark(received.chatId(), id, List.of("wa-1")));
        world.markDelivered.delivered(application.id(), PortalWorld.CODE, mark);
        assertThat(status(id)).isEqualTo(Status.DELIVERED);

        world.markDelivered.read(application.id(), PortalWorld.CODE, mark);
        world.markDelivered.delivered(application.id(), PortalWorld.CODE, mark);
        assertThat(status(id)).as("never goes back").isEqualTo(Status.READ);
    }

    @Test
    void an_answer_nobody_confirms_shows_as_failed_after_five_minutes_and_may_still_arrive() {
        var received = one(message("u1", "c1", "m1", "Hello"));
        var id = world.answerDialog.answer(received.chatId(), OPERATOR, "Hi", List.of());
        world.dispatch.dispatchDue();

        world.clock.advance(Duration.ofSeconds(299));
        assertThat(status(id)).isEqualTo(Status.SENT);
        world.clock.advance(Duration.ofSeconds(1));
        assertThat(status(id)).isEqualTo(Status.FAILED);

        world.markDelivered.delivered(
                application.id(), PortalWorld.CODE, List.of(new DeliveryMark(received.chatId(), id, List.of())));
        assertThat(status(id)).isEqualTo(Status.DELIVERED);
    }

    @Test
    void reports_about_another_chat_or_connector_have_no_effect() {
        var received = one(message("u1", "c1", "m1", "Hello"));
        var id = world.answerDialog.answer(received.chatId(), OPERATOR, "Hi", List.of());

        world.markDelivered.delivered(
                application.id(), PortalWorld.CODE, List.of(new DeliveryMark(99, id, List.of("x"))));

        assertThat(status(id)).isEqualTo(Status.SENDING);
    }

    @Test
    void finishing_tells_the_application_and_the_next_message_opens_a_session_of_the_same_chat() {
        var first = one(message("u1", "c1", "m1", "Hello"));

        assertThat(world.finishSession.finish(first.chatId(), OPERATOR)).isTrue();
        assertThat(world.finishSession.finish(first.chatId(), OPERATOR)).isFalse();
        var second = one(message("u1", "c1", "m2", "Me again"));
        world.dispatch.dispatchDue();

        assertThat(second.chatId()).isEqualTo(first.chatId());
        assertThat(second.sessionId()).isNotEqualTo(first.sessionId());
        assertThat(world.post.of("ONIMCONNECTORDIALOGSTART")).hasSize(2);
        assertThat(world.post.of("ONIMCONNECTORDIALOGSTART").get(1))
                .containsEntry("data[DATA][0][session][parent_id]", String.valueOf(first.sessionId()))
                .containsEntry("data[DATA][0][session][closed]", "N");
        assertThat(world.post.of("ONIMCONNECTORDIALOGFINISH").get(0))
                .containsEntry("data[DATA][0][session][id]", String.valueOf(first.sessionId()))
                .containsEntry("data[DATA][0][session][closed]", "Y")
                .containsEntry("data[DATA][0][connector][chat_id]", "c1");
    }

    @Test
    void open_pages_hear_of_every_change() {
        var changes = world.changes();

        var received = one(message("u1", "c1", "m1", "Hello"));

        assertThat(changes).containsExactly(received.chatId());
    }

    private ReceivedMessage one(IncomingMessage message) {
        return world.receive(application, message).get(0);
    }

    private static IncomingMessage withFiles(String text, String... urls) {
        var plain = message("u1", "c1", "m1", text);
        var files = List.of(urls).stream()
                .map(url -> new IncomingMessage.IncomingFile(url, null))
                .toList();
        return new IncomingMessage(plain.customer(), plain.chat(), plain.externalId(), text, files, 0);
    }

    private List<String> texts(long chatId) {
        return world.conversation().page(chatId, null, 50).messages().stream()
                .map(MessageView::text)
                .toList();
    }

    private MessageView view(ReceivedMessage received) {
        return world.conversation().message(received.messageId()).orElseThrow();
    }

    private Status status(long messageId) {
        return world.conversation().message(messageId).orElseThrow().status();
    }
}
