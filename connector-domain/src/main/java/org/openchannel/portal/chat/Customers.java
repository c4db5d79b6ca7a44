package org.openchannel.portal.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customers connectors brought. */
public interface Customers {

    Optional<Customer> find(long id);

    Optional<Customer> withExternalId(String connector, String externalId);

    /** Those there are. */
    List<Customer> withExternalIds(String connector, Set<String> externalIds);

    /** Adds one, unless the connector already has one of that external id: then it fails, at once. */
    void add(Customer customer);
}
