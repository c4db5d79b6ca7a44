package org.openchannel.integration.persistence.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.dialog.LinkCrm;
import org.openchannel.portal.line.QuickAnswers;
import org.openchannel.portal.line.QuickAnswersContract;
import org.openchannel.portal.routing.LineBehaviourContract;

/** Lines behave the same in both databases. */
class JpaLineBehaviourIT {

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase implements LineBehaviourContract, QuickAnswersContract {

        private final PortalWorld world;

        Tests(TestDatabase database) {
            super(database);
            this.world = new PortalWorld(JpaPortalIT.Tests.repositories(database.entities()));
        }

        @Override
        public PortalWorld world() {
            return world;
        }

        @Override
        public QuickAnswers answers() {
            return new JpaQuickAnswers(database.entities());
        }

        @Test
        void who_was_seen_last_when_is_remembered() {
            var presences = new SqlPresences(database.entities());
            var first = world.clock.instant();

            step(() -> presences.seen(2, first));
            step(() -> presences.seen(2, first.plusSeconds(90)));

            assertThat(inTransaction(() -> presences.seenAt(2))).hasValue(first.plusSeconds(90));
            assertThat(inTransaction(() -> presences.seenAt(3))).isEmpty();
        }

        @Test
        void chats_are_found_by_the_records_they_belong_to() {
            var chat = write(line(Map.of()), "u1");
            var linkCrm = new LinkCrm(
                    new JpaCrmLinks(database.entities()),
                    world.repositories.chats(),
                    world.numbers,
                    new AnnounceChange(Runnable::run, world.news));

            step(() -> linkCrm.link(chat, "lead", 5));
            step(() -> linkCrm.link(chat, "LEAD", 5));
            step(() -> linkCrm.link(99, "LEAD", 5));

            assertThat(inTransaction(() -> linkCrm.chats("Lead", 5))).containsExactly(chat);
            assertThat(inTransaction(() -> linkCrm.of(chat)))
                    .singleElement()
                    .satisfies(link -> assertThat(link.entityId()).isEqualTo(5));
        }

        @Test
        void messages_are_counted_and_read_forwards() {
            var application = line(Map.of());
            var chat = write(application, "u1", "one");
            write(application, "u1", "two");
            var messages = world.repositories.messages();

            assertThat(inTransaction(() -> messages.count(chat))).isEqualTo(2);
            var first = inTransaction(() -> messages.following(chat, 0, 1));
            assertThat(first).extracting(ImMessage::text).containsExactly("one");
            assertThat(inTransaction(() -> messages.following(chat, first.get(0).id(), 5)))
                    .extracting(ImMessage::text)
                    .containsExactly("two");
            assertThat(inTransaction(() -> world.repositories.sessions().firstOpenedAt(chat)))
                    .hasValue(world.clock.instant());
        }
    }
}
