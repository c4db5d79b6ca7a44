package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.watch.AccountSight;
import org.openchannel.bridge.watch.Hop;
import org.openchannel.bridge.watch.Pending;
import org.openchannel.bridge.watch.TracedMessage;
import org.openchannel.bridge.watch.Traces;
import org.openchannel.integration.persistence.Sql;

/**
 * Single messages in the database. Ids of others are found through the unique keys that begin with the account, one probe
 * for each account: whoever writes messages pays for no index more. Texts and phones are looked for along the primary key,
 * which is in the order messages came.
 */
@Transactional
@Dependent
class JpaTraces implements Traces {

    private static final String MESSAGES = """
            SELECT m.*, d.customer_name, d.customer_phone, d.external_chat_id,
                CAST(a.id AS varchar(36)) AS account, a.name AS account_name, a.gateway, a.member_id,
                a.state AS account_state
            FROM bridge_message m JOIN bridge_dialog d ON d.id = m.dialog_id JOIN bridge_account a ON a.id = m.account_id
            """;
    private static final String OF_ANY_ACCOUNT = " WHERE m.account_id IN (SELECT id FROM bridge_account) ";
    private static final String DIGITS = "[0-9]{1,18}";

    @PersistenceContext
    private EntityManager entities;

    protected JpaTraces() {
        // for CDI, which fills the entity manager in
    }

    JpaTraces(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<TracedMessage> search(Wanted wanted) {
        var called = new ArrayList<TracedMessage>(called(wanted.words()));
        var known = called.stream().map(TracedMessage::id).toList();
        along(wanted).stream().filter(found -> !known.contains(found.id())).forEach(called::add);
        return called.stream().limit(wanted.most()).toList();
    }

    /** Whatever their age. */
    private List<TracedMessage> called(String words) {
        var sql = new Sql(entities);
        var found = new ArrayList<TracedMessage>();
        id(words).flatMap(this::find).ifPresent(found::add);
        found.addAll(sql.query(JpaTraces::message, MESSAGES + OF_ANY_ACCOUNT + """
                AND m.direction IN ('INBOUND', 'OUTBOUND') AND m.external_id = ? ORDER BY m.id DESC LIMIT 10
                """, words));
        if (words.matches(DIGITS)) {
            var number = Long.parseLong(words);
            found.addAll(sql.query(
                    JpaTraces::message,
                    MESSAGES + OF_ANY_ACCOUNT + " AND m.im_message_id = ? ORDER BY m.id DESC LIMIT 10",
                    number));
        }
        return found;
    }

    private List<TracedMessage> along(Wanted wanted) {
        var words = wanted.words();
        var dialogs = ofPhone(words.replaceAll("[\\s()+-]", ""));
        if (dialogs.length == 0 && !wanted.isTextToo()) {
            return List.of();
        }
        return new Sql(entities)
                .query(
                        JpaTraces::message,
                        MESSAGES + " WHERE m.id > ? AND (m.dialog_id = ANY(?)"
                                + " OR (? AND position(? IN lower(m.body)) > 0)) ORDER BY m.id DESC LIMIT ?",
                        wanted.after(),
                        dialogs,
                        wanted.isTextToo(),
                        words.toLowerCase(Locale.ROOT),
                        wanted.most());
    }

    /** Found first, by their index: whose phone nobody has costs no walk through the messages. */
    private UUID[] ofPhone(String digits) {
        return digits.matches(DIGITS)
                ? new Sql(entities)
                        .query(
                                row -> row.getObject("id", UUID.class),
                                "SELECT id FROM bridge_dialog WHERE customer_phone IN (?, ?)",
                                digits,
                                "+" + digits)
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    private static Optional<UUID> id(String words) {
        return words.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(words))
                : Optional.empty();
    }

    @Override
    public Optional<TracedMessage> find(UUID message) {
        return new Sql(entities)
                .query(JpaTraces::message, MESSAGES + " WHERE m.id = ?", message).stream()
                        .findFirst();
    }

    @Override
    public List<Hop> hops(UUID message) {
        return new Sql(entities)
                .query(
                        row -> new Hop(
                                row.getString("hop"),
                                row.getInt("attempt"),
                                at(row, "begun_at"),
                                row.getLong("took_ms"),
                                row.getString("outcome"),
                                row.getString("reason"),
                                new Hop.Exchange(row.getString("request"), row.getString("answer")),
                                row.getString("node")),
                        "SELECT * FROM bridge_attempt WHERE message_id = ? ORDER BY id LIMIT 500",
                        message);
    }

    @Override
    public List<Pending> pending(UUID message) {
        return new Sql(entities).query(JpaTraces::pending, """
                        SELECT lane_load.*, queue,
                            EXISTS (SELECT 1 FROM lane_pause WHERE lane_pause.owner = lane.owner) AS is_stopped
                        FROM lane_load JOIN lane ON lane.id = lane_load.lane_id WHERE subject = ? ORDER BY place
                        """, message);
    }

    private static Pending pending(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Pending(
                row.getObject("id", UUID.class),
                Routes.hop(row.getString("queue"), kind),
                row.getString("state"),
                row.getInt("attempts"),
                at(row, "due_at"),
                row.getString("failure"),
                row.getBoolean("is_stopped"));
    }

    private static TracedMessage message(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new TracedMessage(
                id,
                row.getString("direction"),
                row.getString("status"),
                row.getString("failure"),
                new TracedMessage.Said(row.getString("kind"), row.getString("body"), row.getString("file_name")),
                new TracedMessage.Names(
                        row.getString("external_id"), number(row, "im_message_id"), number(row, "im_chat_id")),
                new TracedMessage.Customer(
                        row.getString("customer_name"),
                        row.getString("customer_phone"),
                        row.getString("external_chat_id")),
                new AccountSight(
                        row.getString("account"),
                        row.getString("account_name"),
                        row.getString("gateway"),
                        row.getString("member_id"),
                        row.getString("account_state")),
                Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16),
                at(row, "changed_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.instant(row, column));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
