package org.openchannel.portal.chat;

import java.util.Optional;

/** The customers connectors brought. */
public interface Customers {

    Optional<Customer> find(long id);

    Optional<Customer> withExternalId(String connector, String externalId);

    /** Adds one, unless the connector already has one of that external id: then it fails, at once. */
    void add(Customer customer);
}
