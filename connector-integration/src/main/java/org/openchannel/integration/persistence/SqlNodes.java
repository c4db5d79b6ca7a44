package org.openchannel.integration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Nodes;

/** The nodes that share this database, and when each was last heard of. */
@Dependent
class SqlNodes implements Nodes {

    @PersistenceContext
    private EntityManager entities;

    private final NodeName node;

    @Inject
    SqlNodes(NodeName node) {
        this.node = node;
    }

    SqlNodes(EntityManager entities, NodeName node) {
        this(node);
        this.entities = entities;
    }

    @Override
    @Transactional
    public void arrive(Card card, Instant now) {
        var sql = new Sql(entities);
        sql.insertOnce(
                "INSERT INTO node (name, folder, address, version, started_at, seen_at, is_stopping)"
                        + " VALUES (?, ?, ?, ?, ?, ?, FALSE)",
                node.value(),
                card.folder().toString(),
                card.address(),
                card.version(),
                now,
                now);
        var isOurs = sql.update(
                "UPDATE node SET folder = ?, address = ?, version = ?, started_at = ?, seen_at = ?, is_stopping = FALSE"
                        + " WHERE name = ? AND (folder = ? OR is_stopping OR seen_at < ?)",
                card.folder().toString(),
                card.address(),
                card.version(),
                now,
                now,
                node.value(),
                card.folder().toString(),
                now.minus(SILENCE));
        if (isOurs == 0) {
            throw new IllegalStateException("Another node named " + node.value()
                    + " works with this database; give this one another name by the setting connector.node.");
        }
        sql.update("DELETE FROM node_estate WHERE name = ?", node.value());
    }

    @Override
    @Transactional
    public boolean seen(Card card, Instant now) {
        return touched(card, "UPDATE node SET seen_at = ? WHERE name = ? AND folder = ?", now);
    }

    @Override
    @Transactional
    public void stopping(Card card) {
        touched(card, "UPDATE node SET is_stopping = ? WHERE name = ? AND folder = ?", true);
    }

    @Override
    @Transactional
    public void leave(Card card) {
        new Sql(entities)
                .update(
                        "DELETE FROM node WHERE name = ? AND folder = ?",
                        node.value(),
                        card.folder().toString());
    }

    /** An old process may outlive the arrival of a new one of its name: the folder tells them apart. */
    private boolean touched(Card card, String sql, Object value) {
        return new Sql(entities).update(sql, value, node.value(), card.folder().toString()) == 1;
    }

    @Override
    @Transactional
    public List<NodeName> silent(Instant now) {
        var sql = new Sql(entities);
        sql
                .query(
                        row -> row.getString("name"),
                        "SELECT name FROM node WHERE seen_at < ? AND name <> ? ORDER BY name FOR UPDATE SKIP LOCKED",
                        now.minus(SILENCE),
                        node.value())
                .stream()
                .filter(name -> sql.update("DELETE FROM node WHERE name = ?", name) == 1)
                .forEach(name -> sql.insertOnce("INSERT INTO node_estate (name, died_at) VALUES (?, ?)", name, now));
        return sql.query(
                row -> new NodeName(row.getString("name")),
                "SELECT name FROM node_estate WHERE name <> ? ORDER BY name",
                node.value());
    }
}
