package org.openchannel.portal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.incoming.ReceivedMessage;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.offline.OfflineEvent;
import org.openchannel.portal.offline.OfflineQuery;

class LineMessageEventsTest {

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = connected();

    private ApplicationCard connected() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        return installed;
    }

    @Test
    void what_a_customer_says_is_told_to_the_application_of_its_connector() {
        bind("OnOpenLineMessageAdd");

        var received = receive("Hello");

        assertThat(raised(EventNames.LINE_MESSAGE_ADD).get(0))
                .containsEntry("data[DATA][0][connector][connector_id]", PortalWorld.CODE)
                .containsEntry("data[DATA][0][connector][line_id]", "1")
                .containsEntry("data[DATA][0][connector][chat_id]", "c1")
                .containsEntry("data[DATA][0][connector][user_id]", String.valueOf(received.customerId()))
                .containsEntry("data[DATA][0][chat][id]", String.valueOf(received.chatId()))
                .containsEntry("data[DATA][0][message][id]", String.valueOf(received.messageId()))
                .containsEntry("data[DATA][0][message][date]", "2026-11-20T12:00:00Z")
                .containsEntry("data[DATA][0][message][text]", "Hello")
                .containsEntry("data[DATA][0][message][attach]", "")
                .containsEntry("data[DATA][0][message][system]", "N")
                .containsEntry("data[DATA][0][message][user_id]", String.valueOf(received.customerId()))
                .containsEntry("data[DATA][0][extra][EXTRA_URL]", "");
    }

    @Test
    void answers_are_told_as_well_and_words_of_the_portal_are_marked() {
        bind("OnOpenLineMessageAdd");
        var chat = receive("Hello").chatId();

        world.answerDialog.answer(chat, 2, "Hi", List.of());
        world.sessionWorld.noteInDialog.note(chat, 2, "by the way");

        assertThat(raised(EventNames.LINE_MESSAGE_ADD))
                .extracting(fields -> fields.get("data[DATA][0][message][text]") + " "
                        + fields.get("data[DATA][0][message][system]") + " "
                        + fields.get("data[DATA][0][message][user_id]"))
                .endsWith("Hi N 2", "by the way Y 0");
    }

    @Test
    void what_is_changed_or_taken_back_is_named_by_its_number() {
        bind("OnOpenLineMessageUpdate");
        bind("OnOpenLineMessageDelete");
        var received = receive("Hello");
        var chat = world.repositories.chats().find(received.chatId()).orElseThrow();
        var message = message(received.messageId());

        world.rewriteMessage.edit(chat, message, "Hello!");
        world.rewriteMessage.delete(chat, message);

        for (var event : List.of(EventNames.LINE_MESSAGE_UPDATE, EventNames.LINE_MESSAGE_DELETE)) {
            assertThat(raised(event).get(0))
                    .containsEntry("data[CONNECTOR]", PortalWorld.CODE)
                    .containsEntry("data[LINE]", "1")
                    .containsEntry("data[DATA][0][im][chat_id]", String.valueOf(chat.id()))
                    .containsEntry("data[DATA][0][im][message_id]", String.valueOf(message.id()))
                    .containsEntry("data[DATA][0][message][id]", String.valueOf(message.id()))
                    .containsEntry("data[DATA][0][chat][id]", String.valueOf(chat.id()));
        }
    }

    @Test
    void they_are_kept_for_an_application_that_fetches() {
        world.bindEvent.bind(BoundEvent.offline(application.id(), "OnOpenLineMessageAdd", ""));

        receive("Hello");

        var fetch = new FetchOffline(world.repositories.offlineEvents(), world.secrets);
        var query = new OfflineQuery(application.id(), "", List.of(), List.of());
        assertThat(fetch.take(query, 10, false).events())
                .extracting(OfflineEvent::event)
                .containsExactly(EventNames.LINE_MESSAGE_ADD);
    }

    @Test
    void nobody_else_hears_them() {
        var other = world.installedApplication();
        world.bindEvent.bind(new BoundEvent(other.id(), "OnOpenLineMessageAdd", "https://other.example/", 0));

        receive("Hello");

        assertThat(raised(EventNames.LINE_MESSAGE_ADD)).isEmpty();
    }

    private void bind(String event) {
        world.bindEvent.bind(new BoundEvent(application.id(), event, PortalWorld.HANDLER, 0));
    }

    private ReceivedMessage receive(String text) {
        return world.receive(application, PortalWorld.message("u1", "c1", "m1", text))
                .get(0);
    }

    private ImMessage message(long id) {
        return world.repositories.messages().find(id).orElseThrow();
    }

    private List<Map<String, String>> raised(String event) {
        world.dispatch.dispatchDue();
        return world.post.of(event);
    }
}
