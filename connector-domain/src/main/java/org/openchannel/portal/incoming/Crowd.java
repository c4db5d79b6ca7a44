package org.openchannel.portal.incoming;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.ImChat;

/** The customers who write at the same moment and the chats they write in, as far as they are known. */
final class Crowd {

    private final Map<Person, Customer> customers = new HashMap<>();
    private final Map<String, ImChat> chats = new HashMap<>();
    private final List<Long> numbers;

    private record Person(String connector, String externalId) {}

    /** Of {@code chats}; {@code numbers} are those of the messages they write. */
    Crowd(List<ImChat> chats, List<Long> numbers) {
        this.numbers = numbers;
        chats.forEach(this::add);
    }

    void add(Customer customer) {
        customers.put(new Person(customer.connector(), customer.externalId()), customer);
    }

    void add(ImChat chat) {
        chats.put(chat.userCode(), chat);
    }

    Optional<Customer> customer(String connector, String externalId) {
        return Optional.ofNullable(customers.get(new Person(connector, externalId)));
    }

    /** The number of the message at {@code place}. */
    long number(int place) {
        return numbers.get(place);
    }

    Collection<ImChat> chats() {
        return List.copyOf(chats.values());
    }

    Optional<ImChat> chat(String userCode) {
        return Optional.ofNullable(chats.get(userCode));
    }
}
