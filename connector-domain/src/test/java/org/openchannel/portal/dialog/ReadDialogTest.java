package org.openchannel.portal.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.incoming.ReceivedMessage;

class ReadDialogTest {

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();
    private final ReadDialog readDialog = world.sessionWorld.readDialog;

    private ApplicationCard setUp() {
        world.setUp();
        var connector = world.installedApplication();
        world.connected(connector);
        return connector;
    }

    @Test
    void pages_go_back_and_forth_without_what_was_deleted() {
        var first = received("One");
        var second = received("Two");
        var third = received("Three");
        delete(second);

        var chat = first.chatId();
        assertThat(texts(readDialog.before(chat, third.messageId(), 10))).containsExactly("One");
        assertThat(texts(readDialog.before(chat, Long.MAX_VALUE, 10))).containsExactly("One", "Three");
        assertThat(texts(readDialog.after(chat, first.messageId(), 10))).containsExactly("Three");
    }

    @Test
    void a_message_is_found_in_its_own_chat_until_it_is_deleted() {
        var received = received("One");

        assertThat(readDialog.message(received.chatId(), received.messageId()))
                .hasValueSatisfying(found -> assertThat(found.text()).isEqualTo("One"));
        assertThat(readDialog.message(received.chatId() + 1, received.messageId()))
                .isEmpty();
        assertThat(readDialog.message(received.chatId(), 999)).isEmpty();
        delete(received);
        assertThat(readDialog.message(received.chatId(), received.messageId())).isEmpty();
    }

    @Test
    void a_session_has_its_own_messages() {
        var first = received("One");
        world.finishSession.finish(first.chatId(), 2);
        var second = received("Two");

        var latest = world.repositories
                .sessions()
                .latest(second.chatId())
                .orElseThrow()
                .id();
        assertThat(texts(readDialog.ofSession(second.chatId(), latest))).containsExactly("Two");
        assertThat(readDialog.ofSession(second.chatId(), 999)).isEmpty();
    }

    private ReceivedMessage received(String text) {
        return world.receive(application, message("u1", "c1", "", text)).get(0);
    }

    private void delete(ReceivedMessage received) {
        var chat = world.repositories.chats().find(received.chatId()).orElseThrow();
        var found = world.repositories.messages().find(received.messageId()).orElseThrow();
        world.rewriteMessage.delete(chat, found);
    }

    private static List<String> texts(List<DialogMessage> messages) {
        return messages.stream().map(DialogMessage::text).toList();
    }
}
