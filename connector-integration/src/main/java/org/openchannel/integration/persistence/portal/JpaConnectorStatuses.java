package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.connector.ConnectorStatus;
import org.openchannel.portal.connector.ConnectorStatuses;

/** How connectors stand on lines, in the database. */
@Dependent
@Transactional
class JpaConnectorStatuses implements ConnectorStatuses {

    @PersistenceContext
    private EntityManager entities;

    protected JpaConnectorStatuses() {
        // for CDI, which fills the entity manager in
    }

    JpaConnectorStatuses(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ConnectorStatus> find(String connector, long lineId) {
        return query("SELECT s FROM PortalConnectorStatus s WHERE s.connector = :connector AND s.lineId = :line")
                .setParameter("connector", connector)
                .setParameter("line", lineId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ConnectorStatus> of(String connector) {
        return query("SELECT s FROM PortalConnectorStatus s WHERE s.connector = :connector ORDER BY s.lineId")
                .setParameter("connector", connector)
                .getResultList();
    }

    @Override
    public void add(ConnectorStatus status) {
        entities.persist(status);
    }

    @Override
    public void dropOf(String connector) {
        of(connector).forEach(entities::remove);
    }

    @Override
    public void dropOfLine(long lineId) {
        query("SELECT s FROM PortalConnectorStatus s WHERE s.lineId = :line")
                .setParameter("line", lineId)
                .getResultList()
                .forEach(entities::remove);
    }

    private TypedQuery<ConnectorStatus> query(String jpql) {
        return entities.createQuery(jpql, ConnectorStatus.class);
    }
}
