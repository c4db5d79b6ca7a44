package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.bridge.message.Backlog;
import org.openchannel.bridge.message.Backlogs;
import org.openchannel.bridge.message.Routes;
import org.openchannel.integration.persistence.Sql;

/** Counts what waits for portals, in all nodes' queues. */
@Transactional
@Dependent
class SqlBacklogs implements Backlogs {

    @PersistenceContext
    private EntityManager entities;

    protected SqlBacklogs() {
        // for CDI, which fills the entity manager in
    }

    SqlBacklogs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Backlog> measure() {
        return new Sql(entities)
                .query(
                        row -> new Backlog(row.getString("party"), row.getString("owner"), row.getLong("loads")),
                        """
                        SELECT lane.party, lane.owner, count(*) AS loads
                        FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
                        WHERE lane.queue = ? AND lane_load.state IN ('WAITING', 'IN_FLIGHT')
                        GROUP BY lane.party, lane.owner
                        """,
                        Routes.PORTAL);
    }
}
