package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.DialogList;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;

/** The list of dialogs, read in one query. */
@Dependent
@Transactional
class JpaDialogList implements DialogList {

    @PersistenceContext
    private EntityManager entities;

    protected JpaDialogList() {
        // for CDI, which fills the entity manager in
    }

    JpaDialogList(EntityManager entities) {
        this.entities = entities;
    }

    private static final int PREVIEW = 200;

    private static final String FROM = """
            FROM PortalImChat c
            JOIN PortalCustomer u ON u.id = c.customerId
            LEFT JOIN PortalConnector k ON k.code = c.connector
            LEFT JOIN PortalLine l ON l.id = c.lineId
            LEFT JOIN PortalImMessage m ON m.id = c.lastMessageId
            """;

    private static final String MATCHES = """
            WHERE (:line = 0 OR c.lineId = :line)
              AND (:open = FALSE OR c.sessionId IS NOT NULL)
              AND (:mine = FALSE OR c.operatorId = :me)
              AND (:unanswered = FALSE OR (c.sessionId IS NOT NULL AND m.author = :customer))
              AND (:text = '' OR LOWER(CONCAT(u.name, ' ', u.lastName)) LIKE :pattern ESCAPE '!'
                OR LOWER(u.externalId) LIKE :pattern ESCAPE '!' OR LOWER(c.externalName) LIKE :pattern ESCAPE '!'
                OR LOWER(c.title) LIKE :pattern ESCAPE '!'
                OR LOWER(m.text) LIKE :pattern ESCAPE '!' OR c.id = :number
                OR FUNCTION('REPLACE', FUNCTION('REPLACE', u.phone, ' ', ''), '-', '') LIKE :digits ESCAPE '!')
            """;

    @Override
    public Page find(DialogQuery query) {
        var rows = bind(
                        entities.createQuery(
                                "SELECT c, u, k.name, l.name, m " + FROM + MATCHES
                                        + " ORDER BY c.lastMessageAt DESC, c.id DESC",
                                Object[].class),
                        query)
                .setFirstResult(query.offset())
                .setMaxResults(query.most())
                .getResultList();
        var total = bind(entities.createQuery("SELECT COUNT(c) " + FROM + MATCHES, Long.class), query)
                .getSingleResult();
        return new Page(rows.stream().map(JpaDialogList::row).toList(), total);
    }

    @Override
    public Optional<DialogRow> row(long chatId) {
        return entities.createQuery("SELECT c, u, k.name, l.name, m " + FROM + " WHERE c.id = :id", Object[].class)
                .setParameter("id", chatId)
                .getResultStream()
                .findFirst()
                .map(JpaDialogList::row);
    }

    @Override
    public List<DialogRow> others(long chatId, int most) {
        return entities.createQuery("SELECT c, u, k.name, l.name, m " + FROM + """
                                WHERE c.id <> :id AND u.id IN (
                                    SELECT o.id FROM PortalImChat d, PortalCustomer w, PortalCustomer o
                                    WHERE d.id = :id AND w.id = d.customerId AND (o.id = w.id OR o.phone = w.phone))
                                ORDER BY c.lastMessageAt DESC, c.id DESC
                                """, Object[].class)
                .setParameter("id", chatId)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaDialogList::row)
                .toList();
    }

    @Override
    public long waiting(long operatorId) {
        return entities.createQuery("""
                        SELECT COUNT(c) FROM PortalImChat c
                        WHERE c.unread > 0 AND (c.operatorId = :me OR c.operatorId IS NULL)
                        """, Long.class)
                .setParameter("me", operatorId)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> typed, DialogQuery query) {
        var text = query.text();
        return typed.setParameter("line", query.lineId())
                .setParameter("open", query.which() == DialogQuery.Which.OPEN)
                .setParameter("mine", query.which() == DialogQuery.Which.MINE)
                .setParameter("me", query.operatorId())
                .setParameter("unanswered", query.which() == DialogQuery.Which.UNANSWERED)
                .setParameter("customer", ImMessage.Author.CUSTOMER)
                .setParameter("text", text)
                .setParameter("pattern", Pattern.containing(text))
                .setParameter("digits", Pattern.containing(text.matches("[+0-9() -]+") ? digits(text) : text))
                .setParameter("number", text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1);
    }

    /** Phones are typed with brackets and spaces. */
    private static String digits(String phone) {
        return phone.replaceAll("[() -]", "");
    }

    private static DialogRow row(Object[] found) {
        var chat = (ImChat) found[0];
        var profile = ((Customer) found[1]).profile();
        var message = (@Nullable ImMessage) found[4];
        return new DialogRow(
                chat.id(),
                chat.title().orElse(profile.fullName()),
                profile.avatarUrl(),
                chat.connector(),
                named(found[2], chat.connector()),
                chat.lineId(),
                named(found[3], "#" + chat.lineId()),
                message == null ? "" : preview(message.text()),
                message == null ? null : message.author(),
                chat.lastMessageAt(),
                chat.unread(),
                chat.sessionId().isPresent(),
                chat.operatorId().orElse(null));
    }

    private static String named(@Nullable Object name, String otherwise) {
        return name == null ? otherwise : name.toString();
    }

    private static String preview(String text) {
        return text.length() <= PREVIEW ? text : text.substring(0, PREVIEW) + "…";
    }
}
