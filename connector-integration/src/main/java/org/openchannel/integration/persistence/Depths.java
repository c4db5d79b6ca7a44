package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Rank;

/** How much waits in the queues of all nodes, and for how long. */
@Transactional
@Dependent
public class Depths {

    private static final int AT_ONCE = 500;

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

    /**
     * Accounts of one gateway in one state of their session.
     *
     * @param state as {@code SessionState} names it
     */
    public record Accounts(String gateway, String state, long count) {}

    /** How all accounts stand. */
    public List<Accounts> accounts() {
        return new Sql(entities)
                .query(
                        row -> new Accounts(row.getString("gateway"), row.getString("state"), row.getLong("accounts")),
                        "SELECT gateway, state, count(*) AS accounts FROM bridge_account GROUP BY gateway, state");
    }

    /** By which gateways these accounts reach their messengers; those that do not exist are left out. */
    public Map<UUID, String> gateways(Collection<UUID> accounts) {
        var gateways = new HashMap<UUID, String>();
        var all = List.copyOf(accounts);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            new Sql(entities)
                    .query(
                            row -> gateways.put(row.getObject("id", UUID.class), row.getString("gateway")),
                            "SELECT id, gateway FROM bridge_account WHERE id IN (?" + ", ?".repeat(some.size() - 1)
                                    + ")",
                            some.toArray());
        }
        return gateways;
    }
}
