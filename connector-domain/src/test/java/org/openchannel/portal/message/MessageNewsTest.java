package org.openchannel.portal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.ImMessage.Author;
import org.openchannel.portal.incoming.ReceivedMessage;
import org.openchannel.shared.file.StoredFile;

class MessageNewsTest {

    private final PortalWorld world = new PortalWorld();
    private final List<String> heard = new ArrayList<>();

    @Test
    void whoever_wants_to_know_hears_of_messages_written_changed_and_deleted() {
        var received = received();
        var answer = world.answerDialog.answer(received.chatId(), 2, "Hi", List.of());
        var chat = world.repositories.chats().find(received.chatId()).orElseThrow();

        world.rewriteMessage.edit(chat, message(answer), "Good day");
        world.rewriteMessage.delete(chat, message(answer));

        assertThat(heard).containsExactly("CUSTOMER [m1] Hello", "OPERATOR [] Hi", "edited Good day", "deleted");
    }

    @Test
    void a_deleted_message_keeps_its_place_but_not_its_words() {
        var received = received();
        var picture = new StoredFile("f1", "a.png", "image/png", 3);
        var answer = message(world.answerDialog.answer(received.chatId(), 2, "Hi", List.of(picture)));
        var chat = world.repositories.chats().find(received.chatId()).orElseThrow();

        world.rewriteMessage.delete(chat, answer);
        world.rewriteMessage.edit(chat, answer, "too late");

        assertThat(answer.isDeleted()).isTrue();
        assertThat(answer.text()).isEmpty();
        assertThat(answer.files()).isEmpty();
        assertThat(answer.editedAt()).isNull();
        assertThat(answer.author()).isEqualTo(Author.OPERATOR);
    }

    private ReceivedMessage received() {
        world.setUp();
        var application = world.installedApplication();
        world.connected(application);
        world.messageNews.add(new Listener());
        return world.receive(application, PortalWorld.message("u1", "c1", "m1", "Hello"))
                .get(0);
    }

    private ImMessage message(long id) {
        return world.repositories.messages().find(id).orElseThrow();
    }

    private final class Listener implements MessageNews {

        @Override
        public void written(ImChat chat, ImMessage message) {
            heard.add(message.author() + " " + message.externalIds() + " " + message.text());
        }

        @Override
        public void edited(ImChat chat, ImMessage message) {
            heard.add("edited " + message.text());
        }

        @Override
        public void deleted(ImChat chat, ImMessage message) {
            heard.add("deleted" + message.text());
        }
    }
}
