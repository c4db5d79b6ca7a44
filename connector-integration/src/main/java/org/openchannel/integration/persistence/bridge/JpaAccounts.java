package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.installation.MemberId;

/** Accounts in the database. */
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
        return entities.createQuery("SELECT a FROM Account a WHERE a.memberId = :member ORDER BY a.name", Account.class)
                .setParameter("member", memberId.value())
                .getResultList();
    }

    @Override
    public List<Account> inUse() {
        return entities.createQuery(
                        "SELECT a FROM Account a WHERE a.isWanted = TRUE OR a.isLogoutPending = TRUE", Account.class)
                .getResultList();
    }
}
