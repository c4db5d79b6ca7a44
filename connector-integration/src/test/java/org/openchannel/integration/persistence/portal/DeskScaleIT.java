package org.openchannel.integration.persistence.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.portal.chat.Conversation;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogQuery.Which;
import org.openchannel.shared.MovableClock;

/**
 * A desk with a hundred dialogs of a thousand messages each, every tenth with a file: a page of the list or of a
 * conversation costs a handful of statements, whatever is on it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskScaleIT {

    private static final int DIALOGS = 100;
    private static final int MESSAGES = 1000;
    private static final long CHAT = 42;

    /** Far more than it takes, so that a busy machine does not fail it; a scan of everything does. */
    private final TestDatabase database = TestDatabase.h2();

    private final JpaDialogList dialogs = new JpaDialogList(database.entities());
    private final Conversation conversation = new Conversation(
            new JpaMessages(database.entities()),
            new JpaCustomers(database.entities()),
            new JpaStaff(database.entities()),
            new MovableClock());

    @BeforeAll
    void fill() throws SQLException {
        execute(
                "INSERT INTO portal_customer (id, connector, external_id, name, last_name, phone)"
                        + " SELECT x, 'acme', 'u' || x, 'Name' || x, 'Last', '+7900' || x FROM SYSTEM_RANGE(1, %d)",
                "INSERT INTO portal_chat (id, user_code, connector, line_id, external_id, customer_id, session_id,"
                        + " operator_id, last_message_id, last_message_at, unread)"
                        + " SELECT x, 'code' || x, 'acme', 1, 'c' || x, x, x, 2, x * 1000000 + 1000,"
                        + " DATEADD('MINUTE', x, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00Z'), 1 FROM SYSTEM_RANGE(1, %d)",
                "INSERT INTO portal_session (id, chat_id, parent_id, opened_at)"
                        + " SELECT x, x, 0, CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, %d)");
        execute(
                "INSERT INTO portal_message (id, chat_id, session_id, author, author_id, is_outgoing, body_text, created_at)"
                        + " SELECT c.x * 1000000 + m.x, c.x, c.x, CASE WHEN MOD(m.x, 2) = 0 THEN 'CUSTOMER' ELSE 'OPERATOR' END,"
                        + " CASE WHEN MOD(m.x, 2) = 0 THEN c.x ELSE 2 END, MOD(m.x, 2) = 1,"
                        + " 'Message ' || m.x || ' of [b]dialog[/b] ' || c.x, CURRENT_TIMESTAMP"
                        + " FROM SYSTEM_RANGE(1, %d) c, SYSTEM_RANGE(1, " + MESSAGES + ") m");
        execute("INSERT INTO portal_message_file (message_id, place, file_id, name, media_type, size)"
                + " SELECT c.x * 1000000 + m.x * 10, 0, 'f' || m.x, 'a.png', 'image/png', 1"
                + " FROM SYSTEM_RANGE(1, %d) c, SYSTEM_RANGE(1, 100) m");
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void the_list_takes_two_statements() throws SQLException {
        var page = seen("the list", 2, () -> dialogs.find(asked("", Which.ALL)));

        assertThat(page.rows()).hasSize(50);
        assertThat(page.total()).isEqualTo(DIALOGS);
        assertThat(page.rows().get(0).lastText()).startsWith("Message 1000");
    }

    @Test
    void a_search_in_the_list_takes_two_statements() throws SQLException {
        assertThat(seen("a search", 2, () -> dialogs.find(asked("name42", Which.UNANSWERED)))
                        .total())
                .isEqualTo(1);
        assertThat(seen("a search by phone", 2, () -> dialogs.find(asked("+7 (900) 42", Which.ALL)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void a_page_of_a_conversation_takes_four_statements() throws SQLException {
        var page = seen("the end of a conversation", 4, () -> conversation.page(CHAT, null, 50));

        assertThat(page.messages()).hasSize(50);
        assertThat(page.messages().stream().filter(message -> !message.files().isEmpty()))
                .hasSize(5);
        var middle = page.messages().get(0).id() - 400;
        assertThat(seen("the middle of a conversation", 4, () -> conversation.page(CHAT, middle, 50))
                        .hasEarlier())
                .isTrue();
        assertThat(seen("what follows", 4, () -> conversation.after(CHAT, middle, 50)))
                .hasSize(50);
    }

    @Test
    void a_search_in_a_conversation_takes_four_statements() throws SQLException {
        assertThat(seen("a search in a conversation", 4, () -> conversation.containing(CHAT, "MESSAGE 77 of", 50)))
                .hasSize(1);
    }

    private static DialogQuery asked(String text, Which which) {
        return new DialogQuery(text, 0, which, 2, 0, 50);
    }

    /** What {@code look} sees; it may take {@code most} statements. */
    private <T> T seen(String what, int most, Callable<T> look) throws SQLException {
        database.inTransaction(look);
        execute("SET QUERY_STATISTICS FALSE", "SET QUERY_STATISTICS TRUE");
        var seen = database.inTransaction(look);
        assertThat(statements()).as("statements for %s", what).isBetween(1L, (long) most);
        return seen;
    }

    private long statements() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT COALESCE(SUM(execution_count), 0)"
                        + " FROM information_schema.query_statistics WHERE UPPER(sql_statement) LIKE '%PORTAL%'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql.replace("%d", String.valueOf(DIALOGS)));
            }
        }
    }
}
