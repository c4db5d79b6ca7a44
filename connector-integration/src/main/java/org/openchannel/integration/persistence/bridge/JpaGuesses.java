package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.bridge.access.Guess;
import org.openchannel.bridge.access.Guesses;

/** Tried passwords in the database. What is removed is gone at once: it may come again in the same transaction. */
@Transactional
@Dependent
class JpaGuesses implements Guesses {

    @PersistenceContext
    private EntityManager entities;

    protected JpaGuesses() {
        // for CDI, which fills the entity manager in
    }

    JpaGuesses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Guess guess) {
        entities.persist(guess);
    }

    @Override
    public Optional<Guess> find(String place) {
        return Optional.ofNullable(entities.find(Guess.class, place));
    }

    @Override
    public List<Guess> of(String keeper) {
        return entities.createQuery("SELECT g FROM BridgeGuess g WHERE g.keeper = :keeper", Guess.class)
                .setParameter("keeper", keeper)
                .getResultList();
    }

    @Override
    public void remove(Guess guess) {
        entities.remove(guess);
        entities.flush();
    }
}
