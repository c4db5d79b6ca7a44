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
    public List<RestCall> latest(long owner, int most) {
        return log().latest(owner, most);
    }

    @Override
    public List<RestCall> find(CallQuery query) {
        return entities.createQuery("""
                        SELECT c FROM PortalRestCall c
                        WHERE c.owner = :owner AND c.method LIKE :method ESCAPE '!' AND c.status BETWEEN :lowest AND :highest
                        ORDER BY c.calledAt DESC, c.id DESC
                        """, RestCall.class)
                .setParameter("owner", query.owner())
                .setParameter("method", Pattern.containing(query.method()))
                .setParameter("lowest", query.statuses().lowest())
                .setParameter("highest", query.statuses().highest())
                .setFirstResult(query.offset())
                .setMaxResults(query.most())
                .getResultList();
    }

    @Override
    public void trim(long owner, int kept) {
        log().begin(owner, kept)
                .ifPresent(moment -> entities.createQuery("""
                                DELETE FROM PortalRestCall c
                                WHERE c.owner = :owner AND c.calledAt <= :moment
                                """)
                        .setParameter("owner", owner)
                        .setParameter("moment", moment)
                        .executeUpdate());
    }

    private LogTail<RestCall> log() {
        return new LogTail<>(entities, RestCall.class, "PortalRestCall", "owner", "calledAt");
    }

    @Override
    public void dropOf(long owner) {
        entities.createQuery("DELETE FROM PortalRestCall c WHERE c.owner = :owner")
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
