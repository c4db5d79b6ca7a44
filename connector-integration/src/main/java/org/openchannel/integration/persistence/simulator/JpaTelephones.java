package org.openchannel.integration.persistence.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Telephone;
import org.openchannel.simulator.telephone.Telephones;

/** Telephones in the database. */
@Transactional
@Dependent
class JpaTelephones implements Telephones {

    @PersistenceContext
    private EntityManager entities;

    protected JpaTelephones() {
        // for CDI, which fills the entity manager in
    }

    JpaTelephones(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Telephone telephone) {
        entities.persist(telephone);
    }

    @Override
    public Optional<Telephone> find(PhoneNumber number) {
        return Optional.ofNullable(entities.find(Telephone.class, number.value()));
    }

    @Override
    public Optional<Telephone> ofToken(String digest) {
        return entities.createQuery("SELECT t FROM Telephone t WHERE t.tokenDigest = :digest", Telephone.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Telephone> all() {
        return entities.createQuery(
                        "SELECT t FROM Telephone t ORDER BY t.company DESC, t.addedAt, t.number", Telephone.class)
                .getResultList();
    }
}
