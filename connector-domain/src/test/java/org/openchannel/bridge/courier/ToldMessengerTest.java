package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;

class ToldMessengerTest {

    private static final UUID ID = new UUID(0, 7);

    @Test
    void a_text_its_edit_and_its_end_are_told_with_the_chat_and_the_answer() {
        var text = ToldMessenger.of(new Command.SendText(ID, "chat-1", "Yes"), "w1");

        assertThat(text.request()).isEqualTo("text in chat-1: Yes (" + ID + ")");
        assertThat(text.answer()).isEqualTo("w1");
        assertThat(ToldMessenger.of(new Command.Edit(ID, "chat-1", "w1", "No"), "w1")
                        .request())
                .startsWith("edit of w1 in chat-1: No");
        assertThat(ToldMessenger.of(new Command.Delete(ID, "chat-1", "w1"), "w1")
                        .request())
                .startsWith("delete in chat-1: w1");
    }

    @Test
    void of_a_file_its_name_is_told_and_not_its_bytes() {
        assertThat(file(null)).startsWith("IMAGE in chat-1: cat.png, image/png, 3 (");
        assertThat(file("Look")).startsWith("IMAGE in chat-1: cat.png, image/png, 3 Look (");
    }

    private static String file(@Nullable String caption) {
        var command = new Command.SendFile(ID, "chat-1", Content.Kind.IMAGE, new Cat(), caption);
        return ToldMessenger.of(command, "w1").request();
    }

    private static final class Cat implements Command.Source {

        @Override
        public String name() {
            return "cat.png";
        }

        @Override
        public String mediaType() {
            return "image/png";
        }

        @Override
        public long size() {
            return 3;
        }

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }
    }
}
