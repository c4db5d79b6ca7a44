package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.bridge.access.Keeper;
import org.openchannel.bridge.access.Keepers;

/** Keepers in the database. Who is removed is gone at once: somebody of that name may come in the same transaction. */
@Transactional
@Dependent
class JpaKeepers implements Keepers {

    @PersistenceContext
    private EntityManager entities;

    protected JpaKeepers() {
        // for CDI, which fills the entity manager in
    }

    JpaKeepers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Keeper keeper) {
        entities.persist(keeper);
        entities.flush();
    }

    @Override
    public Optional<Keeper> find(String name) {
        return Optional.ofNullable(entities.find(Keeper.class, name));
    }

    @Override
    public Optional<Keeper> lock(String name) {
        return Optional.ofNullable(entities.find(Keeper.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Keeper> lockAll() {
        return everybody().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public List<Keeper> all() {
        return everybody().getResultList();
    }

    private TypedQuery<Keeper> everybody() {
        return entities.createQuery("SELECT k FROM BridgeKeeper k ORDER BY k.name", Keeper.class);
    }

    @Override
    public void remove(Keeper keeper) {
        entities.remove(keeper);
        entities.flush();
    }
}
