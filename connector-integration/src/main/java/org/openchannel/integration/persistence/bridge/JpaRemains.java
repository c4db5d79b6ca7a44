package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.retention.KeptFile;
import org.openchannel.bridge.retention.Remains;
import org.openchannel.integration.persistence.Sql;

/**
 * What the database keeps only for a time. Ids of messages begin with the time they were made at, so the primary key
 * finds the old ones, and whoever writes messages pays for no index more.
 */
@Transactional
@Dependent
class JpaRemains implements Remains {

    private static final String IDLE =
            " AND NOT EXISTS (SELECT 1 FROM lane_load WHERE lane_load.subject = bridge_message.id)";

    @PersistenceContext
    private EntityManager entities;

    protected JpaRemains() {
        // for CDI, which fills the entity manager in
    }

    JpaRemains(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<UUID> stretch(UUID after, Instant before, int most) {
        return new Sql(entities)
                        .query(
                                JpaRemains::id,
                                "SELECT id FROM bridge_message WHERE id > ? AND id < ? ORDER BY id LIMIT ?",
                                after,
                                firstAt(before),
                                most)
                        .stream()
                        .reduce((first, second) -> second);
    }

    /** What was said on the way repeats the texts. */
    @Override
    public void forgetTexts(UUID after, UUID last) {
        var sql = new Sql(entities);
        sql.update("""
                        UPDATE bridge_message SET body = '', file_name = NULL, version = version + 1
                        WHERE id > ? AND id <= ? AND (body <> '' OR file_name IS NOT NULL)
                        """ + IDLE, after, last);
        sql.update("""
                        UPDATE bridge_attempt SET request = NULL, answer = NULL
                        WHERE message_id > ? AND message_id <= ? AND (request IS NOT NULL OR answer IS NOT NULL)
                        AND NOT EXISTS (SELECT 1 FROM lane_load WHERE lane_load.subject = bridge_attempt.message_id)
                        """, after, last);
    }

    @Override
    public List<KeptFile> files(UUID after, UUID last) {
        return new Sql(entities)
                .query(
                        row -> new KeptFile(id(row), Optional.ofNullable(row.getString("file_id"))),
                        """
                        SELECT id, file_id FROM bridge_message
                        WHERE id > ? AND id <= ? AND file_reference <> ''
                        """ + IDLE,
                        after,
                        last);
    }

    /** That there was a file stays known: an empty reference is one, and its trouble says why nobody fetches it. */
    @Override
    public void forgetFiles(List<UUID> messages) {
        var sql = new Sql(entities);
        messages.forEach(message -> sql.update("""
                UPDATE bridge_message SET file_id = NULL, file_reference = '',
                    file_trouble = 'It was kept only for a time', version = version + 1
                WHERE id = ?
                """, message));
    }

    @Override
    public int forgetDead(Instant before, int most) {
        var sql = new Sql(entities);
        var loads = sql.update("""
                        DELETE FROM lane_load WHERE id IN (
                            SELECT id FROM lane_load
                            WHERE state IN ('DEAD', 'DISCARDED') AND finished_at < ? AND replay_at IS NULL LIMIT ?)
                        """, before, most);
        sql.update("""
                        DELETE FROM bridge_sms_leftover WHERE id IN (
                            SELECT id FROM bridge_sms_leftover WHERE came_at < ? AND NOT EXISTS (
                                SELECT 1 FROM lane_load WHERE lane_load.subject = bridge_sms_leftover.id) LIMIT ?)
                        """, before, most);
        return loads;
    }

    @Override
    public int forgetTries(Instant before, int most) {
        return new Sql(entities)
                .update(
                        "DELETE FROM bridge_attempt WHERE id IN"
                                + " (SELECT id FROM bridge_attempt WHERE id < ? ORDER BY id LIMIT ?)",
                        firstAt(before),
                        most);
    }

    /** What is asked again outside is looked at anew by a database that had to wait for somebody who adds a load. */
    @Override
    public int forgetLanes(int most) {
        return new Sql(entities).update("""
                        DELETE FROM lane WHERE due_at IS NULL AND lease_until IS NULL AND id IN (
                            SELECT id FROM lane
                            WHERE queue = 'bridge.files' AND due_at IS NULL AND lease_until IS NULL
                            AND NOT EXISTS (SELECT 1 FROM lane_load WHERE lane_load.lane_id = lane.id) LIMIT ?)
                        """, most);
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    /** Smaller than every id made at or after {@code at}. */
    private static UUID firstAt(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }
}
