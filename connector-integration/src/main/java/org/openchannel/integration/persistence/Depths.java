package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Rank;

/** How much waits in the queues of all nodes, and for how long. */
@Transactional
@Dependent
public class Depths {

    @PersistenceContext
    private EntityManager entities;

    protected Depths() {
        // for CDI, which fills the entity manager in
    }

    Depths(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is in one queue.
     *
     * @param waiting loads that wait or are under way
     * @param dead loads that were given up
     * @param oldest when the oldest of those that wait was added; null when nothing waits
     */
    public record Depth(
            String queue, long waiting, long dead, @Nullable Instant oldest) {}

    /** Queues that hold anything. */
    public List<Depth> queues() {
        return new Sql(entities)
                .query(
                        row -> new Depth(
                                row.getString("queue"),
                                row.getLong("waiting"),
                                row.getLong("dead"),
                                Sql.instant(row, "oldest")),
                        """
                        SELECT lane.queue, count(CASE WHEN lane_load.state <> 'DEAD' THEN 1 END) AS waiting,
                            count(CASE WHEN lane_load.state = 'DEAD' THEN 1 END) AS dead,
                            min(CASE WHEN lane_load.state <> 'DEAD' THEN lane_load.added_at END) AS oldest
                        FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
                        WHERE lane_load.state IN ('WAITING', 'IN_FLIGHT', 'DEAD') GROUP BY lane.queue
                        """);
    }

    /** How many lanes a node carries now. */
    public long leased(NodeName node, Instant now) {
        return new Sql(entities)
                .query(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM lane WHERE lease_holder = ? AND lease_until > ?",
                        node.value(),
                        now)
                .get(0);
    }

    /**
     * What waits or is under way for one party.
     *
     * @param rank how urgent
     */
    public record Waiting(String party, Rank rank, long loads) {}

    /** What waits in one queue, by party and rank. */
    public List<Waiting> waiting(String queue) {
        return new Sql(entities)
                .query(
                        row -> new Waiting(row.getString("party"), Rank.of(row.getInt("rank")), row.getLong("loads")),
                        """
                        SELECT lane.party, lane.rank, count(*) AS loads
                        FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
                        WHERE lane.queue = ? AND lane_load.state IN ('WAITING', 'IN_FLIGHT')
                        GROUP BY lane.party, lane.rank
                        """,
                        queue);
    }

    /** Portals that refuse us, so that nothing is sent there, by their member ids. */
    public Set<String> suspendedPortals() {
        return new HashSet<>(
                new Sql(entities)
                        .query(
                                row -> row.getString("member_id"),
                                "SELECT member_id FROM bridge_installation WHERE suspended IS NOT NULL AND removed_at IS NULL"));
    }
}
