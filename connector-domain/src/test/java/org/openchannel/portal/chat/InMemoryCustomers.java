package org.openchannel.portal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Customers while the test lasts. */
public final class InMemoryCustomers implements Customers {

    private final List<Customer> customers = new ArrayList<>();

    @Override
    public Optional<Customer> find(long id) {
        return customers.stream().filter(customer -> customer.id() == id).findFirst();
    }

    @Override
    public Optional<Customer> withExternalId(String connector, String externalId) {
        return customers.stream()
                .filter(customer -> customer.connector().equals(connector)
                        && customer.externalId().equals(externalId))
                .findFirst();
    }

    @Override
    public List<Customer> withExternalIds(String connector, Set<String> externalIds) {
        return externalIds.stream()
                .flatMap(externalId -> withExternalId(connector, externalId).stream())
                .toList();
    }

    @Override
    public void add(Customer customer) {
        if (withExternalId(customer.connector(), customer.externalId()).isPresent()) {
            throw new IllegalStateException("There already: " + customer.externalId());
        }
        customers.add(customer);
    }
}
