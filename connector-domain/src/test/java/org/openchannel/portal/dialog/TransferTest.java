package org.openchannel.portal.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionException;
import org.openchannel.portal.session.SessionNews;

class TransferTest {

    private final PortalWorld world = new PortalWorld();
    private final List<String> told = new ArrayList<>();
    private long chatId;

    @BeforeEach
    void a_customer_wrote() {
        world.setUp();
        var application = world.installedApplication();
        world.connected(application);
        world.sessionNews.add(new Told());
        chatId = world.receive(application, message("u1", "c1", "m1", "Hello"))
                .get(0)
                .chatId();
    }

    @Test
    void whoever_wants_to_know_is_told_of_a_session_from_beginning_to_end() {
        world.transferSession.toUser(chatId, 2, 3);
        world.transferSession.toUser(chatId, 2, 3);
        world.transferSession.toQueue(chatId, 3);
        world.finishSession.finish(chatId, 2);

        assertThat(told).contains("started").containsSubsequence("now 3", "now nobody", "finished by 2");
    }

    @Test
    void an_application_that_wants_to_know_hears_of_sessions_too() {
        for (var event : List.of("OnSessionStart", "OnSessionFinish")) {
            world.bindEvent.bind(new BoundEvent(1, event, PortalWorld.HANDLER, 0));
        }
        world.finishSession.finish(chatId, 2);

        world.dispatch.dispatchDue();

        assertThat(world.post.of("ONSESSIONSTART")).isEmpty();
        assertThat(world.post.of("ONSESSIONFINISH"))
                .singleElement()
                .satisfies(fields -> assertThat(fields)
                        .containsEntry("data[DATA][0][connector][connector_id]", PortalWorld.CODE)
                        .containsEntry("data[DATA][0][session][closed]", "Y")
                        .containsEntry("data[DATA][0][chat][id]", String.valueOf(chatId)));
    }

    @Test
    void a_dialog_is_handed_only_to_somebody_who_is_there() {
        assertThatThrownBy(() -> world.transferSession.toUser(chatId, 2, 99)).isInstanceOf(SessionException.class);
        assertThatThrownBy(() -> world.transferSession.toUser(99, 2, 3)).isInstanceOf(SessionException.class);
        assertThatThrownBy(() -> world.transferSession.toLine(chatId, 2, 99)).isInstanceOf(SessionException.class);
    }

    private final class Told implements SessionNews {

        @Override
        public void started(ImChat chat, Session session) {
            told.add("started");
        }

        @Override
        public void finished(ImChat chat, Session session, long userId) {
            told.add("finished by " + userId);
        }

        @Override
        public void operatorChanged(ImChat chat, Session session, Optional<Long> before) {
            told.add("now " + chat.operatorId().map(String::valueOf).orElse("nobody"));
        }
    }
}
