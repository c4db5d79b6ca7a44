package org.openchannel.integration.persistence.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.portal.PortalWorld.message;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.ChatWorld;
import org.openchannel.portal.PortalContract;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.Repositories;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogQuery.Which;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.incoming.RenameChat;

/** The portal in both databases, and its list of dialogs, which only a database can make. */
class JpaPortalIT {

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

    abstract static class Tests extends InDatabase implements PortalContract {

        private final PortalWorld world;

        Tests(TestDatabase database) {
            super(database);
            this.world = new PortalWorld(repositories(database.entities()));
        }

        @Override
        public PortalWorld world() {
            return world;
        }

        @Test
        void dialogs_are_listed_with_the_latest_message_first() {
            var application = connected();
            var dialogs = new JpaDialogList(database.entities());
            var ivan = inTransaction(() -> world.receive(application, message("u1", "c1", "m1", "Hello")))
                    .get(0);
            world.clock.advance(Duration.ofMinutes(1));
            var olga = inTransaction(() -> world.receive(application, message("u_2", "c2", "m2", "Hi")))
                    .get(0);

            var page = inTransaction(() -> dialogs.find(DialogQuery.latest(10)));

            assertThat(page.total()).isEqualTo(2);
            assertThat(page.rows()).extracting(DialogRow::chatId).containsExactly(olga.chatId(), ivan.chatId());
            assertThat(page.rows().get(0)).satisfies(row -> {
                assertThat(row.customerName()).isEqualTo("Ivan Petrov");
                assertThat(row.connectorName()).isEqualTo("Acme chat");
                assertThat(row.lineName()).isEqualTo("Sales");
                assertThat(row.lastText()).isEqualTo("Hi");
                assertThat(row.lastAuthor()).isEqualTo(ImMessage.Author.CUSTOMER);
                assertThat(row.unread()).isEqualTo(1);
                assertThat(row.isOpen()).isTrue();
            });
        }

        @Test
        void dialogs_are_found_by_name_line_and_state_and_survive_their_connector() {
            var application = connected();
            var dialogs = new JpaDialogList(database.entities());
            var ivan = inTransaction(() -> world.receive(application, message("u1", "c1", "m1", "Hello")))
                    .get(0);
            step(() -> world.receive(application, message("u_2", "c2", "m2", "Hi")));
            step(() -> world.finishSession.finish(ivan.chatId(), 2));

            assertThat(total(dialogs, asked("PETROV", 0, Which.ALL, 0))).isEqualTo(2);
            assertThat(total(dialogs, asked("u_2", 0, Which.ALL, 0))).isEqualTo(1);
            assertThat(total(dialogs, asked("_1", 0, Which.ALL, 0))).isZero();
            assertThat(total(dialogs, asked("", 2, Which.ALL, 0))).isZero();
            assertThat(total(dialogs, asked("", 1, Which.OPEN, 0))).isEqualTo(1);
            assertThat(inTransaction(
                            () -> dialogs.find(asked("", 0, Which.ALL, 1)).rows()))
                    .hasSize(1);
            step(() -> world.uninstallApplication().uninstall(application.id()));
            step(() -> world.changeLines().delete(1, 1));
            var row = inTransaction(() -> dialogs.row(ivan.chatId()).orElseThrow());
            assertThat(row.connectorName()).isEqualTo(PortalWorld.CODE);
            assertThat(row.lineName()).isEqualTo("#1");
        }

        @Test
        void dialogs_are_found_by_what_was_said_last_by_phone_and_number() {
            var application = connected();
            var dialogs = new JpaDialogList(database.entities());
            var ivan = inTransaction(() -> world.receive(application, message("u1", "c1", "m1", "Hello *there*")))
                    .get(0);
            step(() -> world.receive(application, message("u2", "c2", "m2", "Hi")));

            assertThat(total(dialogs, asked("THERE", 0, Which.ALL, 0))).isEqualTo(1);
            assertThat(total(dialogs, asked(String.valueOf(ivan.chatId()), 0, Which.ALL, 0)))
                    .isPositive();
        }

        @Test
        void dialogs_are_found_by_whose_turn_it_is() {
            var application = connected();
            var dialogs = new JpaDialogList(database.entities());
            var ivan = inTransaction(() -> world.receive(application, message("u1", "c1", "m1", "Hello")))
                    .get(0);
            step(() -> world.receive(application, message("u2", "c2", "m2", "Hi")));
            step(() -> world.answerDialog.answer(ivan.chatId(), 2, "Good day", List.of()));

            assertThat(total(dialogs, asked("", 0, Which.MINE, 0))).isEqualTo(1);
            assertThat(total(dialogs, asked("", 0, Which.UNANSWERED, 0))).isEqualTo(1);
        }

        @Test
        void a_conversation_is_read_on_and_searched() {
            var application = connected();
            var first = inTransaction(() -> world.receive(application, message("u1", "c1", "m1", "One 50% off")))
                    .get(0);
            step(() -> world.receive(application, message("u1", "c1", "m2", "Two")));
            var messages = new JpaMessages(database.entities());

            var after = inTransaction(() -> messages.following(first.chatId(), first.messageId(), 10).stream()
                    .map(ImMessage::text)
                    .toList());
            var found = inTransaction(() -> messages.containing(first.chatId(), "oNE 50%", 10).stream()
                    .map(ImMessage::text)
                    .toList());

            assertThat(after).containsExactly("Two");
            assertThat(found).containsExactly("One 50% off");
        }

        @Test
        void a_dialog_is_listed_and_found_under_the_name_its_chat_was_given() {
            var application = connected();
            var dialogs = new JpaDialogList(database.entities());
            var ivan = inTransaction(() -> world.receive(application, message("u1", "c1", "m1", "Hello")))
                    .get(0);
            var spot = new RenameChat.ChatSpot(PortalWorld.CODE, 1, "c1");

            step(() -> new ChatWorld(world).renameChat.rename(application.id(), spot, "u1", "Moon Ltd"));

            assertThat(total(dialogs, asked("moon", 0, Which.ALL, 0))).isEqualTo(1);
            assertThat(total(dialogs, asked("petrov", 0, Which.ALL, 0))).isEqualTo(1);
            assertThat(inTransaction(
                            () -> dialogs.row(ivan.chatId()).orElseThrow().customerName()))
                    .isEqualTo("Moon Ltd");
        }

        private static DialogQuery asked(String text, long line, Which which, int offset) {
            return new DialogQuery(text, line, which, 2, offset, 10);
        }

        private long total(JpaDialogList dialogs, DialogQuery query) {
            return inTransaction(() -> dialogs.find(query).total());
        }

        static Repositories repositories(EntityManager entities) {
            return new Repositories(
                    new JpaPortals(entities),
                    new JpaStaff(entities),
                    new JpaApplications(entities),
                    new JpaTokens(entities),
                    new JpaWebhooks(entities),
                    new JpaRestCalls(entities),
                    new JpaPlacementBindings(entities),
                    new JpaSubscriptions(entities),
                    new JpaEventDeliveries(entities),
                    new SqlOfflineEvents(entities),
                    new JpaLines(entities),
                    new JpaConnectors(entities),
                    new JpaConnectorStatuses(entities),
                    new JpaCustomers(entities),
                    new JpaChats(entities),
                    new JpaMessages(entities),
                    new JpaSessions(entities));
        }
    }
}
