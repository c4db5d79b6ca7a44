package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.installation.MemberId;

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
    public List<Account> of(MemberId memberId) {
        return entities.createQuery(
                        "SELECT a FROM BridgeAccount a WHERE a.memberId = :member ORDER BY a.id", Account.class)
                .setParameter("member", memberId.value())
                .getResultList();
    }

    @Override
    public List<Account> inUse() {
        return entities.createQuery(
                        "SELECT a FROM BridgeAccount a WHERE a.isWanted = TRUE OR a.isLogoutPending = TRUE ORDER BY a.id",
                        Account.class)
                .getResultList();
    }
}
