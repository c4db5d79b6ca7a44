package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.Customers;

/** Customers in the database. */
@Dependent
@Transactional
class JpaCustomers implements Customers {

    @PersistenceContext
    private EntityManager entities;

    protected JpaCustomers() {
        // for CDI, which fills the entity manager in
    }

    JpaCustomers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Customer> find(long id) {
        return Optional.ofNullable(entities.find(Customer.class, id));
    }

    @Override
    public Optional<Customer> withExternalId(String connector, String externalId) {
        return entities.createQuery("""
                        SELECT c FROM PortalCustomer c
                        WHERE c.connector = :connector AND c.externalId = :externalId
                        """, Customer.class)
                .setParameter("connector", connector)
                .setParameter("externalId", externalId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Customer> withExternalIds(String connector, Set<String> externalIds) {
        return entities.createQuery("""
                        SELECT c FROM PortalCustomer c
                        WHERE c.connector = :connector AND c.externalId IN :externalIds
                        """, Customer.class)
                .setParameter("connector", connector)
                .setParameter("externalIds", externalIds)
                .getResultList();
    }

    @Override
    public void add(Customer customer) {
        entities.persist(customer);
        entities.flush();
    }
}
