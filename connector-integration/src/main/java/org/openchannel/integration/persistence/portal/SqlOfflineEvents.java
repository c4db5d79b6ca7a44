package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.portal.offline.OfflineEvent;
import org.openchannel.portal.offline.OfflineEvents;
import org.openchannel.portal.offline.OfflineQuery;

/** Kept events in SQL: who reserves skips the rows that others are about to reserve. */
@Dependent
@Transactional
class SqlOfflineEvents implements OfflineEvents {

    private static final String RESERVED = "application_id = ? AND process_id = ?";

    @PersistenceContext
    private EntityManager entities;

    protected SqlOfflineEvents() {
        // for CDI, which fills the entity manager in
    }

    SqlOfflineEvents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(OfflineEvent event) {
        var sql = new Sql(entities);
        var known =
                sql.query(row -> row.getLong("id"), """
                SELECT id FROM portal_offline_event
                WHERE application_id = ? AND message_id = ? AND auth_connector = ? AND process_id = '' AND NOT is_error
                LIMIT 1 FOR UPDATE SKIP LOCKED
                """, event.applicationId(), event.messageId(), event.connector());
        if (!known.isEmpty()) {
            sql.update("UPDATE portal_offline_event SET changed_at = ? WHERE id = ?", event.changedAt(), known.get(0));
            return;
        }
        sql.update(
                """
                INSERT INTO portal_offline_event (id, application_id, auth_connector, event, form_data, caused_by,
                  message_id, process_id, is_error, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, '', FALSE, ?)
                """,
                event.id(),
                event.applicationId(),
                event.connector(),
                event.event(),
                event.formData(),
                event.causedBy(),
                event.messageId(),
                event.changedAt());
    }

    @Override
    public List<OfflineEvent> list(OfflineQuery query, int from, int most) {
        var asked = OfflineWhere.of(query).ordered(query).and(" LIMIT ? OFFSET ?", most, from);
        return read("SELECT * FROM portal_offline_event" + asked.text(), asked.values());
    }

    @Override
    public long count(OfflineQuery query) {
        var asked = OfflineWhere.of(query);
        return new Sql(entities)
                .query(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM portal_offline_event" + asked.text(),
                        asked.values())
                .get(0);
    }

    @Override
    public List<OfflineEvent> reserve(OfflineQuery query, int most, String processId, boolean withErrors) {
        var free = withErrors ? " AND process_id = ''" : " AND process_id = '' AND NOT is_error";
        var asked = OfflineWhere.of(query).and(free).ordered(query).and(" LIMIT ? FOR UPDATE SKIP LOCKED", most);
        var taken = read("SELECT * FROM portal_offline_event" + asked.text(), asked.values());
        var sql = new Sql(entities);
        taken.forEach(event ->
                sql.update("UPDATE portal_offline_event SET process_id = ? WHERE id = ?", processId, event.id()));
        return taken;
    }

    @Override
    public List<OfflineEvent> reserved(OfflineQuery query, int most, String processId) {
        var asked = OfflineWhere.of(query)
                .and(" AND process_id = ?", processId)
                .ordered(query)
                .and(" LIMIT ?", most);
        return read("SELECT * FROM portal_offline_event" + asked.text(), asked.values());
    }

    @Override
    public int clear(long applicationId, String processId, @Nullable Pick pick) {
        return change("DELETE FROM portal_offline_event WHERE " + RESERVED, applicationId, processId, pick);
    }

    @Override
    public int fail(long applicationId, String processId, @Nullable Pick pick) {
        var update = "UPDATE portal_offline_event SET is_error = TRUE, process_id = '' WHERE " + RESERVED;
        return change(update, applicationId, processId, pick);
    }

    private int change(String change, long applicationId, String processId, @Nullable Pick pick) {
        var sql = new Sql(entities);
        if (pick == null) {
            return sql.update(change, applicationId, processId);
        }
        var values = new ArrayList<@Nullable Object>(List.of(applicationId, processId));
        var isById = !pick.ids().isEmpty();
        values.addAll(isById ? pick.ids() : pick.messageIds());
        var marks = OfflineWhere.marks(values.size() - 2);
        return marks.isEmpty()
                ? 0
                : sql.update(change + " AND " + (isById ? "id" : "message_id") + " IN " + marks, values.toArray());
    }

    @Override
    public void dropBefore(Instant moment) {
        new Sql(entities).update("DELETE FROM portal_offline_event WHERE changed_at < ?", moment);
    }

    @Override
    public void dropOf(long applicationId) {
        new Sql(entities).update("DELETE FROM portal_offline_event WHERE application_id = ?", applicationId);
    }

    private List<OfflineEvent> read(String select, @Nullable Object[] values) {
        return new Sql(entities).query(SqlOfflineEvents::event, select, values);
    }

    private static OfflineEvent event(ResultSet row) throws SQLException {
        return new OfflineEvent(
                row.getLong("id"),
                row.getLong("application_id"),
                row.getString("auth_connector"),
                row.getString("event"),
                row.getString("form_data"),
                row.getLong("caused_by"),
                row.getString("message_id"),
                row.getString("process_id"),
                row.getBoolean("is_error"),
                Objects.requireNonNull(Sql.instant(row, "changed_at")));
    }
}
