package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.watch.LimitUses;
import org.openchannel.integration.persistence.Sql;

/** What nodes use of limits, in the database: each writes its own rows every few seconds. */
@Transactional
@Dependent
class SqlLimitUses implements LimitUses {

    @PersistenceContext
    private EntityManager entities;

    protected SqlLimitUses() {
        // for CDI, which fills the entity manager in
    }

    SqlLimitUses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void tell(String node, List<LimitUse> uses, Instant now) {
        var sql = new Sql(entities);
        sql.update("DELETE FROM bridge_budget_use WHERE node = ?", node);
        var rows = uses.stream()
                .map(each -> new Object[] {
                    each.portal(),
                    node,
                    each.use().requestsPercent(),
                    each.use().operatingPercent(),
                    each.use().method(),
                    each.use().asked(),
                    now
                })
                .toList();
        sql.batch("""
                INSERT INTO bridge_budget_use (portal, node, requests_percent, operating_percent, method, asked, seen_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    @Override
    public List<LimitUse> since(Instant then) {
        return new Sql(entities)
                .query(
                        row -> new LimitUse(
                                row.getString("portal"),
                                row.getString("node"),
                                new Budget.Use(
                                        row.getInt("requests_percent"),
                                        row.getInt("operating_percent"),
                                        row.getString("method"),
                                        row.getLong("asked"))),
                        "SELECT * FROM bridge_budget_use WHERE seen_at >= ?",
                        then);
    }
}
