package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openchannel.shared.AfterCommit;
import org.openchannel.shared.lane.LaneStops;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Wakeups;

/** Stops in SQL; whoever claims lanes passes over those of an owner that has a row here. */
@Transactional
@Dependent
class SqlLaneStops implements LaneStops {

    @PersistenceContext
    private EntityManager entities;

    private final AfterCommit afterCommit;
    private final Wakeups wakeups;

    @Inject
    SqlLaneStops(AfterCommit afterCommit, Wakeups wakeups) {
        this.afterCommit = afterCommit;
        this.wakeups = wakeups;
    }

    SqlLaneStops(EntityManager entities, AfterCommit afterCommit, Wakeups wakeups) {
        this(afterCommit, wakeups);
        this.entities = entities;
    }

    @Override
    public void stop(String owner, LaneStop why) {
        var sql = new Sql(entities);
        sql.update("DELETE FROM lane_pause WHERE owner = ?", owner);
        sql.insertOnce(
                "INSERT INTO lane_pause (owner, since, by_whom, reason) VALUES (?, ?, ?, ?)",
                owner,
                why.since(),
                why.by(),
                why.reason());
    }

    @Override
    public boolean release(String owner) {
        var sql = new Sql(entities);
        if (sql.update("DELETE FROM lane_pause WHERE owner = ?", owner) == 0) {
            return false;
        }
        var parties = sql.query(
                row -> new Party(row.getString("queue"), row.getString("party")),
                "SELECT DISTINCT queue, party FROM lane WHERE owner = ? AND due_at IS NOT NULL",
                owner);
        afterCommit.run(() -> {
            wakeups.resume(owner);
            parties.forEach(wakeups::wake);
        });
        return true;
    }

    @Override
    public Map<String, LaneStop> all() {
        return new Sql(entities)
                        .query(
                                row -> Map.entry(
                                        row.getString("owner"),
                                        new LaneStop(
                                                Objects.requireNonNull(Sql.instant(row, "since")),
                                                row.getString("by_whom"),
                                                row.getString("reason"))),
                                "SELECT owner, since, by_whom, reason FROM lane_pause")
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
