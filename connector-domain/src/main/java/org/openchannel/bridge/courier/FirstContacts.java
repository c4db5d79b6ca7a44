package org.openchannel.bridge.courier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * New customers whose first message is on its way. Two first messages at once would make two customers of one on a
 * portal; one node at a time sends to a portal, so its memory is enough.
 */
@ApplicationScoped
public class FirstContacts {

    private final Map<Contact, UUID> underWay = new ConcurrentHashMap<>();

    /** A customer as a portal knows them. */
    record Contact(String portal, String connector, String customer) {}

    /** Whether the first message may travel in {@code trip}: nobody else's trip has one. */
    boolean enter(Contact contact, UUID trip) {
        return trip.equals(underWay.computeIfAbsent(contact, unknown -> trip));
    }

    /** The trip is over. */
    void leave(UUID trip) {
        underWay.values().removeIf(trip::equals);
    }
}
