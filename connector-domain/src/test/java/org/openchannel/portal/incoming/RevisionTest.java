package org.openchannel.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.CODE;
import static org.openchannel.portal.PortalWorld.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.ChatWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.incoming.RenameChat.ChatSpot;
import org.openchannel.portal.incoming.RenameChat.Outcome;

/** Connectors change what they brought before. */
class RevisionTest {

    private final PortalWorld world = new PortalWorld();
    private final ChatWorld chats = new ChatWorld(world);
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        return installed;
    }

    @Test
    void every_copy_of_a_message_says_something_else_and_no_other_does() {
        var first = one(message("u1", "c1", "m1", "Hello"));
        var copy = one(message("u1", "c1", "m1", "Hello"));
        var other = one(message("u1", "c1", "m2", "Hello"));
        var elsewhere = one(message("u2", "c1", "m1", "Hello"));

        var revised = update(message("u1", "c1", "m1", "Good day"));

        assertThat(revised.isDone()).isTrue();
        assertThat(revised.customerId()).isEqualTo(first.customerId());
        assertThat(List.of(kept(first).text(), kept(copy).text())).containsOnly("Good day");
        assertThat(List.of(kept(other).text(), kept(elsewhere).text())).containsOnly("Hello");
        assertThat(kept(first).editedAt()).isNotNull();
        assertThat(kept(other).editedAt()).isNull();
    }

    @Test
    void files_are_replaced_and_the_text_stays_when_none_is_sent() {
        var first = one(withFile("m1", "See here", "https://cdn.example/a.png"));

        update(withFile("m1", "", "https://cdn.example/b.png"));

        assertThat(kept(first).text()).isEqualTo("See here");
        assertThat(kept(first).files()).hasSize(1);
        assertThat(kept(first).editedAt()).isNotNull();
    }

    @Test
    void a_deleted_message_leaves_a_trace_and_stays_deleted() {
        var first = one(message("u1", "c1", "m1", "Hello"));

        assertThat(delete(message("u1", "c1", "m1", "")).isDone()).isTrue();
        update(message("u1", "c1", "m1", "Good day"));

        assertThat(kept(first).isDeleted()).isTrue();
        assertThat(kept(first).text()).isEmpty();
    }

    @Test
    void what_nobody_knows_changes_nothing_and_is_no_error() {
        assertThat(update(message("u9", "c9", "m9", "Hello"))).isEqualTo(new RevisedMessage(0, List.of()));
        assertThat(delete(message("u9", "c9", "m9", ""))).isEqualTo(new RevisedMessage(0, List.of()));
        var first = one(message("u1", "c1", "m1", "Hello"));
        assertThat(update(message("u1", "c1", "m9", "Good day")).isDone()).isTrue();
        assertThat(kept(first).text()).isEqualTo("Hello");
    }

    @Test
    void what_can_t_be_meant_is_refused_with_a_reason() {
        assertThat(update(message("u1", "c1", "", "Hello")).errors()).containsExactly("message.id must not be empty");
        assertThat(delete(message("", "c1", "m1", "")).errors()).hasSize(1);
        assertThat(update(message("u1", "c1", "m1", "")).errors()).hasSize(1);
        assertThat(update(withFile("m1", "", "https://cdn.example/broken")).isDone())
                .isFalse();
    }

    @Test
    void a_change_tells_anew_who_the_customer_is() {
        one(message("u1", "c1", "m1", "Hello"));
        var olga = new CustomerProfile("u1", "Olga", "Ivanova", null, null, null, null, null);

        update(new IncomingMessage(olga, new IncomingMessage.ExternalChat("c1", null, null), "m1", "Hi", List.of(), 0));

        assertThat(world.repositories
                        .customers()
                        .withExternalId(CODE, "u1")
                        .orElseThrow()
                        .profile()
                        .fullName())
                .isEqualTo("Olga Ivanova");
    }

    @Test
    void nothing_passes_to_a_line_the_connector_does_not_work_on() {
        var messages = List.of(message("u1", "c1", "m1", "Hello"));

        assertThatThrownBy(() -> chats.reviseConnectorMessages.update(application.id(), CODE, 2, messages))
                .isInstanceOf(NotActiveLineException.class);
        assertThatThrownBy(() -> chats.reviseConnectorMessages.delete(99, CODE, 1, messages))
                .isInstanceOf(UnknownConnectorException.class);
    }

    @Test
    void a_chat_is_named_by_its_customer_in_either_numbering() {
        var first = one(message("u1", "c1", "m1", "Hello"));
        var changes = world.changes();

        assertThat(rename("u1", "VIP")).isEqualTo(Outcome.DONE);
        assertThat(title(first)).isEqualTo("VIP");
        assertThat(changes).containsExactly(first.chatId());
        assertThat(rename(String.valueOf(first.customerId()), "Very VIP")).isEqualTo(Outcome.DONE);
        assertThat(title(first)).isEqualTo("Very VIP");
        assertThat(rename("", "No")).isEqualTo(Outcome.USER_MISSING);
        assertThat(rename("u2", "No")).isEqualTo(Outcome.NO_CHAT);
        assertThat(rename("77", "No")).isEqualTo(Outcome.NO_CHAT);
    }

    @Test
    void in_a_group_everybody_writes_under_their_own_name_and_the_name_needs_no_user() {
        grouped();
        var ivan = one(message("u1", "g1", "m1", "Hello"));
        var olga = one(new IncomingMessage(
                new CustomerProfile("u2", "Olga", "Ivanova", null, null, null, null, null),
                new IncomingMessage.ExternalChat("g1", "Our family", null),
                "m2",
                "Hi",
                List.of(),
                0));

        assertThat(olga.chatId()).isEqualTo(ivan.chatId());
        assertThat(olga.customerId()).isNotEqualTo(ivan.customerId());
        assertThat(world.conversation().page(ivan.chatId(), null, 9).messages())
                .extracting(message -> message.authorName())
                .containsExactly("Ivan Petrov", "Olga Ivanova");
        assertThat(title(ivan)).isEqualTo("Our family");
        assertThat(chats.renameChat.rename(application.id(), new ChatSpot(CODE, 1, "g1"), "", "Family"))
                .isEqualTo(Outcome.DONE);
        assertThat(title(ivan)).isEqualTo("Family");
        world.dispatch.dispatchDue();
        assertThat(world.post.of("ONIMCONNECTORDIALOGSTART").get(0))
                .containsEntry("data[DATA][0][connector][user_id]", "0")
                .containsEntry("data[DATA][0][user][id]", "0");
    }

    private void grouped() {
        var wish = PortalWorld.wish(CODE);
        world.registerConnector()
                .register(
                        application.id(),
                        new ConnectorWish(
                                wish.id(),
                                wish.name(),
                                wish.icon(),
                                wish.disabledIcon(),
                                wish.placementHandler(),
                                new ConnectorWish.Flags(true, true, true, true, true, true, true),
                                null));
    }

    private Outcome rename(String user, String name) {
        return chats.renameChat.rename(application.id(), new ChatSpot(CODE, 1, "c1"), user, name);
    }

    private String title(ReceivedMessage received) {
        return world.repositories
                .chats()
                .find(received.chatId())
                .orElseThrow()
                .title()
                .orElse("");
    }

    private ReceivedMessage one(IncomingMessage message) {
        return world.receive(application, message).get(0);
    }

    private RevisedMessage update(IncomingMessage message) {
        return chats.reviseConnectorMessages
                .update(application.id(), CODE, 1, List.of(message))
                .get(0);
    }

    private RevisedMessage delete(IncomingMessage message) {
        return chats.reviseConnectorMessages
                .delete(application.id(), CODE, 1, List.of(message))
                .get(0);
    }

    private ImMessage kept(ReceivedMessage received) {
        return world.repositories.messages().find(received.messageId()).orElseThrow();
    }

    private static IncomingMessage withFile(String id, String text, String url) {
        var plain = message("u1", "c1", id, text);
        return new IncomingMessage(
                plain.customer(), plain.chat(), id, text, List.of(new IncomingMessage.IncomingFile(url, null)), 0);
    }
}
