package org.openchannel.integration.persistence.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.Questions;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ChatsForMessages;
import org.openchannel.portal.chat.ChatsForMessagesContract;
import org.openchannel.portal.chat.Customers;
import org.openchannel.portal.session.Session;

/** What is ready for several messages, in both databases. */
class SqlChatsForMessagesIT {

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

        @Test
        void all_of_it_is_one_question() {
            var questions = new Questions();
            chat(1);
            openSession(1);

            try (var counted = TestDatabase.on(questions.before(database.dataSource()))) {
                counted.inTransaction(() -> {
                    var before = questions.asked();
                    var chat = new SqlChatsForMessages(counted.entities())
                            .ready(ChatsForMessagesContract.codes(1), 3)
                            .chats()
                            .get(0);
                    assertThat(new JpaCustomers(counted.entities()).find(chat.customerId()))
                            .isPresent();
                    assertThat(new JpaSessions(counted.entities()).find(7)).isPresent();
                    assertThat(questions.asked() - before).isEqualTo(1);
                });
            }
        }

        @Test
        void whoever_waits_for_a_chat_sees_the_session_it_had_then() {
            chat(1);
            try (var first = database.anotherEntities();
                    var second = database.anotherEntities()) {
                first.getTransaction().begin();
                var locked = new SqlChatsForMessages(first)
                        .ready(ChatsForMessagesContract.codes(1), 1)
                        .chats()
                        .get(0);
                var waiting = CompletableFuture.supplyAsync(() -> TestDatabase.inTransaction(second, () -> {
                    var chat = new SqlChatsForMessages(second)
                            .ready(ChatsForMessagesContract.codes(1), 1)
                            .chats()
                            .get(0);
                    return new JpaSessions(second).find(chat.sessionId().orElseThrow());
                }));
                while (!isWaitedFor() && !waiting.isDone()) {
                    Thread.onSpinWait();
                }
                new JpaSessions(first).add(Session.opened(7, locked, 0, NOW));
                locked.opened(7);
                first.getTransaction().commit();

                assertThat(arrived(waiting)).isPresent();
            }
        }

        private boolean isWaitedFor() {
            return inTransaction(() -> !database.entities()
                    .createNativeQuery("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                    .getResultList()
                    .isEmpty());
        }

        private static <T> T arrived(Future<T> waiting) {
            try {
                return waiting.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private void openSession(long chatId) {
            database.inTransaction(() -> {
                var chat = chats().find(chatId).orElseThrow();
                new JpaSessions(database.entities()).add(Session.opened(7, chat, 0, NOW));
                chat.opened(7);
            });
        }
    }

    abstract static class Tests extends InDatabase implements ChatsForMessagesContract {

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public ChatsForMessages chatsForMessages() {
            return new SqlChatsForMessages(database.entities());
        }

        @Override
        public Chats chats() {
            return new JpaChats(database.entities());
        }

        @Override
        public Customers customers() {
            return new JpaCustomers(database.entities());
        }
    }
}
