package org.openchannel.portal.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.message.MessageNews;

/** Messages that are kept together; somebody who is told of each may fail. */
class KeepTogetherTest {

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();
    private int failuresLeft;

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        world.messageNews.add(new Fragile());
        return installed;
    }

    private final class Fragile implements MessageNews {

        @Override
        public void written(ImChat chat, ImMessage message) {
            if (message.text().equals("fragile") && failuresLeft-- > 0) {
                throw new IllegalStateException("as if another node had made the same chat");
            }
        }
    }

    @Test
    void what_spoils_one_message_spoils_no_other() {
        failuresLeft = Integer.MAX_VALUE;

        var received = begunTogether("before", "fragile", "after");

        assertThat(received).extracting(ReceivedMessage::isKept).containsExactly(true, false, true);
        assertThat(received.get(1).errors()).isNotEmpty();
    }

    @Test
    void what_collides_for_a_moment_is_kept_after_all() {
        failuresLeft = 2;

        assertThat(begunTogether("before", "fragile", "after")).allMatch(ReceivedMessage::isKept);
    }

    private List<ReceivedMessage> begunTogether(String... texts) {
        var receiving = world.receiving();
        var receptions = List.of(texts).stream()
                .map(text -> receiving.begin(
                        application.id(), PortalWorld.CODE, 1, List.of(message("u-" + text, "c-" + text, "m", text))))
                .toList();
        return receptions.stream().flatMap(begun -> begun.finish().stream()).toList();
    }
}
