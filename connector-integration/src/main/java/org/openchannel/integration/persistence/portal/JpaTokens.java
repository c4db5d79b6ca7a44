package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.openchannel.portal.oauth.Token;
import org.openchannel.portal.oauth.Tokens;
import org.openchannel.shared.memory.ChangeWatch;

/** Tokens in the database. */
@Dependent
@Transactional
class JpaTokens implements Tokens {

    @PersistenceContext
    private EntityManager entities;

    protected JpaTokens() {
        // for CDI, which fills the entity manager in
    }

    JpaTokens(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Token> lock(Token.Kind kind, String hash) {
        return Optional.ofNullable(entities.find(Token.class, hash, LockModeType.PESSIMISTIC_WRITE))
                .filter(token -> token.kind() == kind);
    }

    @Override
    public Optional<Token> find(Token.Kind kind, String hash) {
        return Optional.ofNullable(entities.find(Token.class, hash)).filter(token -> token.kind() == kind);
    }

    @Override
    public void add(Token token) {
        entities.persist(token);
    }

    @Override
    public void dropOf(long applicationId) {
        ChangeWatch.changed();
        entities.createQuery("DELETE FROM PortalToken t WHERE t.applicationId = :application")
                .setParameter("application", applicationId)
                .executeUpdate();
    }

    @Override
    public void dropExpired(Instant moment) {
        entities.createQuery("DELETE FROM PortalToken t WHERE t.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
