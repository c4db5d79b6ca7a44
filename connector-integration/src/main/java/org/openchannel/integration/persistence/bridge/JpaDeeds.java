package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.shared.IdSource;

/** What people did, in the database. Ids begin with the time, so the primary key keeps the order. */
@Transactional
@Dependent
class JpaDeeds implements Deeds {

    @PersistenceContext
    private EntityManager entities;

    private final IdSource ids;

    @Inject
    JpaDeeds(IdSource ids) {
        this.ids = ids;
    }

    JpaDeeds(EntityManager entities, IdSource ids) {
        this(ids);
        this.entities = entities;
    }

    @Override
    public void add(Deed deed) {
        new Sql(entities)
                .update(
                        """
                        INSERT INTO bridge_audit (id, done_at, who, deed, subject, old_state, new_state, account_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        ids.next(),
                        deed.at(),
                        deed.who(),
                        deed.what(),
                        deed.subject(),
                        deed.before(),
                        deed.after(),
                        deed.account());
    }

    @Override
    public List<Deed> latest(int page, int size) {
        return new Sql(entities)
                .query(
                        JpaDeeds::deed,
                        "SELECT * FROM bridge_audit ORDER BY id DESC LIMIT ? OFFSET ?",
                        size,
                        (long) page * size);
    }

    @Override
    public List<Deed> about(UUID account, int page, int size) {
        return new Sql(entities).query(JpaDeeds::deed, """
                        SELECT * FROM bridge_audit WHERE account_id = ? OR (account_id IS NULL
                            AND subject = (SELECT member_id FROM bridge_account WHERE id = ?))
                        ORDER BY id DESC LIMIT ? OFFSET ?
                        """, account, account, size, (long) page * size);
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                Objects.requireNonNull(Sql.instant(row, "done_at")),
                row.getString("who"),
                row.getString("deed"),
                row.getString("subject"),
                row.getString("old_state"),
                row.getString("new_state"),
                row.getObject("account_id", UUID.class));
    }
}
