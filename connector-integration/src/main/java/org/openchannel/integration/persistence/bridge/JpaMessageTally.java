package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.MessageTally;
import org.openchannel.integration.persistence.Sql;

/** Looks for messages without loading them. */
@Transactional
@Dependent
class JpaMessageTally implements MessageTally {

    private static final String ALL =
            "SELECT MAX(sent_at) AS at FROM bridge_message WHERE account_id = ? AND direction = ?";

    /** Ids begin with the time: who sent lately is found without looking at all the account ever sent. */
    private static final String TAIL = """
            SELECT MAX(sent_at) AS at FROM (SELECT account_id, direction, sent_at FROM bridge_message
                ORDER BY id DESC LIMIT 2000) tail
            WHERE account_id = ? AND direction = ?
            """;

    @PersistenceContext
    private EntityManager entities;

    protected JpaMessageTally() {
        // for CDI, which fills the entity manager in
    }

    JpaMessageTally(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean hasInbound() {
        return !entities.createQuery("SELECT m.id FROM BridgeMessage m WHERE m.direction = :inbound", UUID.class)
                .setParameter("inbound", Direction.INBOUND)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Instant> pulse(UUID accountId) {
        return new Sql(entities)
                        .query(
                                row -> Optional.ofNullable(Sql.instant(row, "last_message_at")),
                                "SELECT last_message_at FROM bridge_account_pulse WHERE account_id = ?",
                                accountId)
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    @Override
    public Optional<Instant> last(UUID accountId, Direction direction) {
        var sql = new Sql(entities);
        return latest(sql, TAIL, direction, accountId).or(() -> latest(sql, ALL, direction, accountId));
    }

    private static Optional<Instant> latest(Sql sql, String query, Direction direction, UUID accountId) {
        return sql
                .query(row -> Optional.ofNullable(Sql.instant(row, "at")), query, accountId, direction.name())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
