package org.openchannel.portal.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.session.Session;

class VoteAndPatienceTest {

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        var connector = world.installedApplication();
        world.connected(connector);
        return connector;
    }

    @Test
    void a_dislike_is_the_lowest_vote_and_a_line_may_say_nothing_to_it() {
        set(Map.of("VOTE_MESSAGE", "Y", "VOTE_MESSAGE_2_DISLIKE", " "));
        var chat = closed();

        write("0");

        assertThat(session(chat).rating().vote()).isEqualTo(1);
        assertThat(isOpen(chat)).isFalse();
    }

    @Test
    void other_words_after_the_request_for_a_vote_are_a_request() {
        set(Map.of("VOTE_MESSAGE", "Y"));
        var chat = closed();

        write("10");

        assertThat(isOpen(chat)).isTrue();
    }

    @Test
    void a_digit_nobody_asked_for_is_a_request() {
        set(Map.of("VOTE_MESSAGE", "N"));
        var chat = closed();

        write("1");

        assertThat(isOpen(chat)).isTrue();
    }

    @Test
    void what_is_due_about_a_session_that_is_over_is_not_done() {
        set(Map.of("QUEUE_TYPE", "strictly", "QUEUE_TIME", "60"));
        var chat = write("Hello");
        world.finishSession.finish(chat, 2);

        world.clock.advance(Duration.ofMinutes(2));
        world.sessionWorld.tendSessions.tend();

        assertThat(isOpen(chat)).isFalse();
        assertThat(world.repositories.chats().find(chat).orElseThrow().operatorId())
                .isNotEqualTo(Optional.of(3L));
    }

    private long closed() {
        var chat = write("Hello");
        world.answerDialog.answer(chat, 2, "Yes?", List.of());
        world.finishSession.finish(chat, 2);
        return chat;
    }

    private void set(Map<String, String> settings) {
        world.changeLines().change(1, new LineForm(null, null, null, settings), 1);
    }

    private long write(String text) {
        return world.receive(application, message("u1", "c1", "", text)).get(0).chatId();
    }

    private boolean isOpen(long chat) {
        return world.repositories.chats().find(chat).orElseThrow().sessionId().isPresent();
    }

    private Session session(long chat) {
        return world.repositories.sessions().latest(chat).orElseThrow();
    }
}
