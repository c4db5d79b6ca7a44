package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.integration.persistence.Sql;

/** Accounts in the database. */
@Transactional
@Dependent
class JpaAccounts implements Accounts {

    @PersistenceContext
    private EntityManager entities;

    protected JpaAccounts() {
        // for CDI, which fills the entity manager in
    }

    JpaAccounts(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Account account) {
        entities.persist(account);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    @Override
    public Optional<Account> lock(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Account> of(MemberId memberId) {
        return entities.createQuery(
                        "SELECT a FROM BridgeAccount a WHERE a.memberId = :member ORDER BY a.id", Account.class)
                .setParameter("member", memberId.value())
                .getResultList();
    }

    /** Plain SQL: nothing of them is needed but who they are. Two that look at once look at different ones. */
    @Override
    public List<UUID> takeUnseen(Instant waiting, Instant settled, Instant now, int most) {
        var sql = new Sql(entities);
        var taken = sql.query(row -> row.getObject("id", UUID.class), """
                SELECT id FROM bridge_account WHERE (is_wanted OR logout_pending) AND (looked_at IS NULL
                    OR looked_at <= CASE WHEN logout_pending OR state IN ('NEW', 'WAITING_FOR_QR', 'CONNECTING')
                        THEN ? ELSE ? END)
                ORDER BY looked_at - CASE WHEN logout_pending OR state IN ('NEW', 'WAITING_FOR_QR', 'CONNECTING')
                    THEN CAST(? AS timestamp with time zone) ELSE CAST(? AS timestamp with time zone) END NULLS FIRST, id
                LIMIT ? FOR UPDATE SKIP LOCKED
                """, waiting, settled, waiting, settled, most);
        sql.update(
                "UPDATE bridge_account SET looked_at = ? WHERE id = ANY(?)", now, (Object) taken.toArray(UUID[]::new));
        return taken;
    }

    @Override
    public List<Account> ending(Instant after, Instant until, int most) {
        return entities.createQuery("""
                        SELECT a FROM BridgeAccount a WHERE a.session.state = :state
                        AND a.session.validUntil > :after AND a.session.validUntil <= :until ORDER BY a.id
                        """, Account.class)
                .setParameter("state", SessionState.CONNECTED)
                .setParameter("after", after)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }
}
