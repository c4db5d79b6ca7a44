package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.SentForms;
import org.openchannel.integration.persistence.Sql;

/** Sent forms in the database, so that a second click that another node gets counts as one, too. */
@Transactional
@Dependent
class SqlSentForms implements SentForms {

    @PersistenceContext
    private EntityManager entities;

    protected SqlSentForms() {
        // for CDI, which fills the entity manager in
    }

    SqlSentForms(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean begin(String form, Instant now) {
        return new Sql(entities).insertOnce("INSERT INTO bridge_sent_form (form, sent_at) VALUES (?, ?)", form, now);
    }

    @Override
    public void done(String form, LineId line) {
        new Sql(entities).update("UPDATE bridge_sent_form SET line = ? WHERE form = ?", line.value(), form);
    }

    @Override
    public void drop(String form) {
        new Sql(entities).update("DELETE FROM bridge_sent_form WHERE form = ?", form);
    }

    @Override
    public Optional<LineId> line(String form) {
        return new Sql(entities)
                        .query(
                                row -> new LineId(row.getLong("line")),
                                "SELECT line FROM bridge_sent_form WHERE form = ? AND line IS NOT NULL",
                                form)
                        .stream()
                        .findFirst();
    }

    @Override
    public void forget(Instant limit, Instant stranded) {
        new Sql(entities)
                .update(
                        "DELETE FROM bridge_sent_form WHERE sent_at < ? OR (line IS NULL AND sent_at < ?)",
                        limit,
                        stranded);
    }
}
