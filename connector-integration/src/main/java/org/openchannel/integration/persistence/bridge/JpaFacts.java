package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.openchannel.bridge.company.Fact;
import org.openchannel.bridge.company.Facts;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.integration.persistence.Sql;

/** What portals said of their companies, in the database. */
@Transactional
@Dependent
class JpaFacts implements Facts {

    @PersistenceContext
    private EntityManager entities;

    protected JpaFacts() {
        // for CDI, which fills the entity manager in
    }

    JpaFacts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Fact> find(MemberId portal, String name) {
        return new Sql(entities)
                        .query(
                                row -> new Fact(
                                        row.getString("fact"), Objects.requireNonNull(Sql.instant(row, "told_at"))),
                                "SELECT fact, told_at FROM bridge_company_fact WHERE member_id = ? AND name = ?",
                                portal.value(),
                                name)
                        .stream()
                        .findFirst();
    }

    @Override
    public void keep(MemberId portal, String name, Fact fact) {
        var sql = new Sql(entities);
        var isNew = sql.update(
                        "UPDATE bridge_company_fact SET fact = ?, told_at = ? WHERE member_id = ? AND name = ?",
                        fact.text(),
                        fact.at(),
                        portal.value(),
                        name)
                == 0;
        if (isNew) {
            sql.insertOnce(
                    "INSERT INTO bridge_company_fact (member_id, name, fact, told_at) VALUES (?, ?, ?, ?)",
                    portal.value(),
                    name,
                    fact.text(),
                    fact.at());
        }
    }
}
