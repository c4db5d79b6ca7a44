package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.SortedSet;
import org.openchannel.integration.persistence.EntityRows;
import org.openchannel.integration.persistence.Query;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.chat.ChatsForMessages;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;

/**
 * Chats with all that messages need of them, in one question where the database can answer several. The first locks, and
 * the next ones see what was committed until then.
 */
@Dependent
@Transactional
class SqlChatsForMessages implements ChatsForMessages {

    private static final String THEIRS = " IN (SELECT c.%s FROM portal_chat c WHERE c.user_code = ANY(?))";

    @PersistenceContext
    private EntityManager entities;

    protected SqlChatsForMessages() {
        // for CDI, which fills the entity manager in
    }

    SqlChatsForMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Ready ready(SortedSet<String> userCodes, int messages) {
        var sql = new Sql(entities);
        var codes = userCodes.toArray(String[]::new);
        var chat = EntityRows.of(entities, ImChat.class);
        var customer = EntityRows.of(entities, Customer.class);
        var session = EntityRows.of(entities, Session.class);
        var chats = Query.of(
                chat,
                "SELECT " + chat.columns("c")
                        + " FROM portal_chat c WHERE c.user_code = ANY(?) ORDER BY c.user_code FOR UPDATE",
                (Object) codes);
        var customers = Query.of(
                customer,
                "SELECT " + customer.columns("k") + " FROM portal_customer k WHERE k.id"
                        + THEIRS.formatted("customer_id"),
                (Object) codes);
        var sessions = Query.of(
                session,
                "SELECT " + session.columns("s") + " FROM portal_session s WHERE s.id" + THEIRS.formatted("session_id"),
                (Object) codes);
        var numbers = Query.of(row -> row.getLong(1), sql.dialect().nextNumbers("portal_message_number"), messages);
        sql.ask(chats, customers, sessions, numbers);
        return new Ready(chats.found(), numbers.found());
    }
}
