package org.openchannel.portal.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.ChatWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImMessage.Author;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.incoming.DeliveryMark;
import org.openchannel.portal.incoming.ReceivedMessage;

/** Operators change and delete what stands in a chat. */
class RewritingTest {

    private static final long OLIVIA = 2;
    private static final long OTHER = 3;
    private static final String UPDATE = "ONIMCONNECTORMESSAGEUPDATE";
    private static final String DELETE = "ONIMCONNECTORMESSAGEDELETE";

    private final PortalWorld world = new PortalWorld();
    private final ChatWorld chats = new ChatWorld(world);
    private final ApplicationCard application = setUp();
    private final ReceivedMessage received =
            world.receive(application, message("u1", "c1", "m1", "Hello")).get(0);
    private final long answer = world.answerDialog.answer(received.chatId(), OLIVIA, "Hi", List.of());

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        for (var event : List.of(UPDATE, DELETE)) {
            world.bindEvent.bind(new BoundEvent(installed.id(), event, PortalWorld.HANDLER, 0));
        }
        return installed;
    }

    @Test
    void an_operators_change_shows_at_once_and_travels_with_the_messengers_ids() {
        delivered("x1", "x2");

        assertThat(chats.editAnswer.edit(received.chatId(), answer, OLIVIA, " Good day\nIvan "))
                .isEqualTo(Rewriting.DONE);
        world.dispatch.dispatchDue();

        assertThat(view(answer).text()).isEqualTo("Good day\nIvan");
        assertThat(view(answer).editedAt()).isNotNull();
        assertThat(world.post.of(UPDATE))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("data[CONNECTOR]", PortalWorld.CODE)
                        .containsEntry("data[LINE]", "1")
                        .containsEntry("data[MESSAGES][0][im][chat_id]", String.valueOf(received.chatId()))
                        .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(answer))
                        .containsEntry("data[MESSAGES][0][message][id][0]", "x1")
                        .containsEntry("data[MESSAGES][0][message][id][1]", "x2")
                        .containsEntry("data[MESSAGES][0][message][text]", "[b]Olivia Park:[/b][br] Good day[br]Ivan")
                        .containsEntry("data[MESSAGES][0][chat][id]", "c1")
                        .containsEntry("auth[user_id]", "2"));
    }

    @Test
    void a_deletion_leaves_a_trace_and_names_every_id_of_the_messenger() {
        delivered("x1", "x2");

        assertThat(chats.deleteAnswer.delete(received.chatId(), answer, OLIVIA)).isEqualTo(Rewriting.DONE);
        world.dispatch.dispatchDue();

        assertThat(view(answer).isDeleted()).isTrue();
        assertThat(view(answer).text()).isEmpty();
        assertThat(world.post.of(DELETE))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(answer))
                        .containsEntry("data[MESSAGES][0][message][id]", "x1")
                        .containsEntry("data[MESSAGES][1][message][id]", "x2")
                        .containsEntry("data[MESSAGES][1][chat][id]", "c1"));
    }

    @Test
    void what_the_messenger_has_not_named_yet_is_known_by_our_number() {
        chats.editAnswer.edit(received.chatId(), answer, OLIVIA, "Good day");
        chats.deleteAnswer.delete(received.chatId(), answer, OLIVIA);
        world.dispatch.dispatchDue();

        assertThat(world.post.of(UPDATE).get(0))
                .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(answer));
        assertThat(world.post.of(DELETE).get(0))
                .containsEntry("data[MESSAGES][0][im][message_id]", String.valueOf(answer));
    }

    @Test
    void only_who_wrote_it_may_change_or_delete_it() {
        assertThat(chats.editAnswer.edit(received.chatId(), answer, OTHER, "No"))
                .isEqualTo(Rewriting.FORBIDDEN);
        assertThat(chats.editAnswer.edit(received.chatId(), received.messageId(), OLIVIA, "No"))
                .isEqualTo(Rewriting.FORBIDDEN);
        assertThat(chats.deleteAnswer.delete(received.chatId(), answer, OTHER)).isEqualTo(Rewriting.FORBIDDEN);
        assertThat(view(answer).text()).isEqualTo("Hi");
    }

    @Test
    void what_is_not_there_is_gone() {
        assertThat(chats.editAnswer.edit(99, answer, OLIVIA, "No")).isEqualTo(Rewriting.GONE);
        assertThat(chats.editAnswer.edit(received.chatId(), 99, OLIVIA, "No")).isEqualTo(Rewriting.GONE);
        assertThat(chats.deleteAnswer.delete(99, answer, OLIVIA)).isEqualTo(Rewriting.GONE);
        chats.deleteAnswer.delete(received.chatId(), answer, OLIVIA);
        assertThat(chats.deleteAnswer.delete(received.chatId(), answer, OLIVIA)).isEqualTo(Rewriting.GONE);
        assertThat(chats.editAnswer.edit(received.chatId(), answer, OLIVIA, "No"))
                .isEqualTo(Rewriting.GONE);
        assertThatThrownBy(() -> chats.editAnswer.edit(received.chatId(), answer, OLIVIA, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_customers_message_is_put_out_of_sight_without_telling_anybody() {
        assertThat(chats.deleteAnswer.delete(received.chatId(), received.messageId(), OTHER))
                .isEqualTo(Rewriting.DONE);
        world.dispatch.dispatchDue();

        assertThat(view(received.messageId()).isDeleted()).isTrue();
        assertThat(world.post.of(DELETE)).isEmpty();
    }

    @Test
    void a_connector_that_can_t_have_it_is_spared_changes_and_deletions() {
        flagged(new ConnectorWish.Flags(false, false, false, true, true, true, false));

        assertThat(chats.editAnswer.edit(received.chatId(), answer, OLIVIA, "No"))
                .isEqualTo(Rewriting.FORBIDDEN);
        assertThat(chats.deleteAnswer.delete(received.chatId(), answer, OLIVIA)).isEqualTo(Rewriting.FORBIDDEN);
        assertThat(chats.deleteAnswer.delete(received.chatId(), received.messageId(), OLIVIA))
                .isEqualTo(Rewriting.FORBIDDEN);
    }

    @Test
    void nothing_is_signed_for_a_connector_that_wants_no_signature() {
        flagged(new ConnectorWish.Flags(true, true, true, true, true, false, false));

        world.answerDialog.answer(received.chatId(), OLIVIA, "Plain", List.of());
        chats.editAnswer.edit(received.chatId(), answer, OLIVIA, "Plainer");
        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONIMCONNECTORMESSAGEADD").get(1))
                .containsEntry("data[MESSAGES][0][message][text]", "Plain");
        assertThat(world.post.of(UPDATE).get(0)).containsEntry("data[MESSAGES][0][message][text]", "Plainer");
    }

    @Test
    void what_was_for_the_operators_alone_changes_between_them() {
        var chat = world.repositories.chats().find(received.chatId()).orElseThrow();
        var note = new Draft(Author.OPERATOR, OLIVIA, false, "A rude one", List.of());
        var written = world.writeMessage.write(chat, received.sessionId(), note).id();

        chats.editAnswer.edit(received.chatId(), written, OLIVIA, "A difficult one");
        chats.deleteAnswer.delete(received.chatId(), written, OLIVIA);
        world.dispatch.dispatchDue();

        assertThat(view(written).isDeleted()).isTrue();
        assertThat(world.post.of(UPDATE)).isEmpty();
        assertThat(world.post.of(DELETE)).isEmpty();
    }

    private void delivered(String... ids) {
        world.markDelivered.delivered(
                application.id(), PortalWorld.CODE, List.of(new DeliveryMark(received.chatId(), answer, List.of(ids))));
    }

    private void flagged(ConnectorWish.Flags flags) {
        var wish = PortalWorld.wish(PortalWorld.CODE);
        world.registerConnector()
                .register(
                        application.id(),
                        new ConnectorWish(
                                wish.id(),
                                wish.name(),
                                wish.icon(),
                                wish.disabledIcon(),
                                wish.placementHandler(),
                                flags,
                                null));
    }

    private MessageView view(long id) {
        return world.conversation().message(id).orElseThrow();
    }
}
