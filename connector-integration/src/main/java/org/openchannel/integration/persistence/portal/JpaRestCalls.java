package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.call.CallQuery;
import org.openchannel.portal.call.RestCall;
import org.openchannel.portal.call.RestCalls;

/** The log of calls in the database. */
@Dependent
@Transactional
class JpaRestCalls implements RestCalls {

    @PersistenceContext
    private EntityManager entities;

    protected JpaRestCalls() {
        // for CDI, which fills the entity manager in
    }

    JpaRestCalls(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(RestCall call) {
        entities.persist(call);
    }

    @Override
    public List<RestCall> latest(long applicationId, int most) {
        return log().latest(applicationId, most);
    }

    @Override
    public List<RestCall> find(CallQuery query) {
        return entities.createQuery("""
                        SELECT c FROM PortalRestCall c
                        WHERE c.applicationId = :application AND c.method LIKE :method ESCAPE '!' AND c.status >= :status
                        ORDER BY c.calledAt DESC, c.id DESC
                        """, RestCall.class)
                .setParameter("application", query.applicationId())
                .setParameter("method", Pattern.containing(query.method()))
                .setParameter("status", query.onlyFailed() ? 400 : 0)
                .setFirstResult(query.offset())
                .setMaxResults(query.most())
                .getResultList();
    }

    @Override
    public void trim(long applicationId, int kept) {
        log().begin(applicationId, kept)
                .ifPresent(moment -> entities.createQuery("""
                                DELETE FROM PortalRestCall c
                                WHERE c.applicationId = :application AND c.calledAt <= :moment
                                """)
                        .setParameter("application", applicationId)
                        .setParameter("moment", moment)
                        .executeUpdate());
    }

    private LogTail<RestCall> log() {
        return new LogTail<>(entities, RestCall.class, "PortalRestCall", "calledAt");
    }

    @Override
    public void dropOf(long applicationId) {
        entities.createQuery("DELETE FROM PortalRestCall c WHERE c.applicationId = :application")
                .setParameter("application", applicationId)
                .executeUpdate();
    }
}
