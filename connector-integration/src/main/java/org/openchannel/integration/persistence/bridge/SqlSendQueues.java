package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.watch.SendQueues;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.shared.lane.Rank;

/** What accounts have still to send, in the lanes of all nodes. */
@Transactional
@Dependent
class SqlSendQueues implements SendQueues {

    @PersistenceContext
    private EntityManager entities;

    protected SqlSendQueues() {
        // for CDI, which fills the entity manager in
    }

    SqlSendQueues(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Waiting waiting(UUID account) {
        var counts = new Sql(entities)
                .query(
                        row -> new Waiting(row.getLong("usual"), row.getLong("campaign")),
                        """
                        SELECT COALESCE(SUM(CASE WHEN rank = ? THEN 0 ELSE 1 END), 0) AS usual,
                            COALESCE(SUM(CASE WHEN rank = ? THEN 1 ELSE 0 END), 0) AS campaign
                        FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
                        WHERE queue = ? AND owner = ? AND state IN ('WAITING', 'IN_FLIGHT')
                        """,
                        Rank.CAMPAIGN.number(),
                        Rank.CAMPAIGN.number(),
                        Routes.GATEWAY,
                        account.toString());
        return counts.get(0);
    }
}
