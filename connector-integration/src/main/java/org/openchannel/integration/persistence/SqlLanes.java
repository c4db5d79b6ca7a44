package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openchannel.shared.AfterCommit;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Added;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Ended;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Settlement;
import org.openchannel.shared.lane.Wakeups;

/**
 * The durable queue in SQL. The lane's row is the lock: whoever adds, claims or settles holds it, so the places of loads
 * follow the order of commits and {@code due_at} of a lane is always that of its first unfinished load.
 */
@Dependent
class SqlLanes implements Lanes {

    @PersistenceContext
    private EntityManager entities;

    private final IdSource ids;
    private final NodeName node;
    private final AfterCommit afterCommit;
    private final Wakeups wakeups;

    @Inject
    SqlLanes(IdSource ids, NodeName node, AfterCommit afterCommit, Wakeups wakeups) {
        this.ids = ids;
        this.node = node;
        this.afterCommit = afterCommit;
        this.wakeups = wakeups;
    }

    SqlLanes(EntityManager entities, IdSource ids, NodeName node, AfterCommit afterCommit, Wakeups wakeups) {
        this(ids, node, afterCommit, wakeups);
        this.entities = entities;
    }

    @Override
    @Transactional
    public void addAll(List<Added> loads) {
        if (loads.isEmpty()) {
            return;
        }
        new LaneEnds(new Sql(entities), ids).add(loads);
        var parties =
                loads.stream().map(Added::lane).map(LaneKey::asParty).distinct().toList();
        afterCommit.run(() -> parties.forEach(wakeups::wake));
    }

    @Override
    @Transactional
    public Set<Party> due(Instant now) {
        return new HashSet<>(new Sql(entities)
                .query(
                        row -> new Party(row.getString("queue"), row.getString("party")),
                        """
                        SELECT DISTINCT queue, party FROM lane
                        WHERE due_at <= ? AND (lease_until IS NULL OR lease_until <= ?)
                        AND NOT EXISTS (SELECT 1 FROM lane_party WHERE lane_party.queue = lane.queue
                            AND lane_party.name = lane.party AND holder <> ? AND lane_party.lease_until > ?)
                        """,
                        now,
                        now,
                        node.value(),
                        now));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Claim> claim(Pickup pickup, Instant now, Instant leaseUntil, Ended ended) {
        return new DueLanes(new Sql(entities), node, ended).claim(pickup, now, leaseUntil);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Claim> settle(List<Settlement> settlements, Instant now, Consumer<List<Load>> hold) {
        hold.accept(Settlement.finished(settlements));
        return new SettledLoads(new Sql(entities)).settle(settlements, now);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public List<Claim> prolong(List<Claim> claims, Instant now, Instant leaseUntil) {
        var sorted = claims.stream()
                .sorted(Comparator.comparing(claim -> claim.laneId().toString()))
                .toList();
        var touched = new Sql(entities)
                .batch(
                        "UPDATE lane SET lease_until = ? WHERE id = ? AND lease_epoch = ? AND lease_until > ?",
                        sorted.stream()
                                .map(claim -> new Object[] {leaseUntil, claim.laneId(), claim.epoch(), now})
                                .toList());
        return IntStream.range(0, touched.length)
                .filter(place -> touched[place] == 0)
                .mapToObj(sorted::get)
                .toList();
    }

    @Override
    @Transactional
    public void takeBack() {
        new Inheritance(new Sql(entities), node).takeAll();
    }

    @Override
    @Transactional
    public void takeBackFrom(NodeName dead, Instant now) {
        new Inheritance(new Sql(entities), dead).takeFree(now);
    }

    @Override
    @Transactional
    public long waiting(String queue) {
        return new Sql(entities).query(row -> row.getLong(1), """
                        SELECT count(*) FROM lane_load JOIN lane ON lane.id = lane_load.lane_id
                        WHERE lane.queue = ? AND lane_load.state IN ('WAITING', 'IN_FLIGHT')
                        """, queue).get(0);
    }
}
