package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openchannel.portal.chat.ChatAddress;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ChatsForMessages;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.Customers;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.connector.Connector;
import org.openchannel.shared.Numbers;

/** Finds the chat a message belongs to, with its customer; makes them when they are new. */
@Dependent
public class FindChat {

    private final Customers customers;
    private final Chats chats;
    private final ChatsForMessages chatsForMessages;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public FindChat(Customers customers, Chats chats, ChatsForMessages chatsForMessages, Numbers numbers, Clock clock) {
        this.customers = customers;
        this.chats = chats;
        this.chatsForMessages = chatsForMessages;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Who writes, and where. */
    record Found(ImChat chat, Customer customer) {}

    /** Who writes these, and where, as far as they are known; the chats are locked for the rest of the transaction. */
    Crowd crowd(List<Arrival> arrivals) {
        var userCodes = arrivals.stream()
                .map(arrival -> arrival.address().userCode())
                .collect(Collectors.toCollection(TreeSet::new));
        var ready = chatsForMessages.ready(userCodes, arrivals.size());
        var crowd = new Crowd(ready.chats(), ready.numbers());
        crowd.chats().forEach(chat -> customers.find(chat.customerId()).ifPresent(crowd::add));
        strangers(arrivals, crowd)
                .forEach((connector, ids) ->
                        customers.withExternalIds(connector, ids).forEach(crowd::add));
        return crowd;
    }

    /** By connector, who writes in a chat that is not theirs alone, or for the first time. */
    private static Map<String, Set<String>> strangers(List<Arrival> arrivals, Crowd crowd) {
        return arrivals.stream()
                .filter(arrival -> crowd.customer(arrival.connector().code(), externalId(arrival))
                        .isEmpty())
                .collect(Collectors.groupingBy(
                        arrival -> arrival.connector().code(),
                        Collectors.mapping(FindChat::externalId, Collectors.toSet())));
    }

    private static String externalId(Arrival arrival) {
        return arrival.message().customer().externalId();
    }

    /** Where a message belongs, and who wrote it; whoever is new in the {@code crowd} joins it. */
    Found of(Arrival arrival, Crowd crowd) {
        var message = arrival.message();
        var customer = customer(crowd, arrival.connector().code(), message.customer());
        var address = arrival.address();
        var chat = crowd.chat(address.userCode()).orElseGet(() -> {
            var opened = ImChat.opened(numbers.next("portal_chat_number"), address, customer, clock.instant());
            chats.add(opened);
            crowd.add(opened);
            return opened;
        });
        chat.describe(message.chat().name(), message.chat().url());
        return new Found(chat, customer);
    }

    /** The chat of that customer, or of the group; locked, where there is one. */
    Optional<ImChat> known(Connector connector, long lineId, String chatId, String userId) {
        return chats.lock(address(connector, lineId, chatId, userId).userCode());
    }

    /** Whoever writes under that id, where anybody did. */
    Optional<Customer> known(Connector connector, CustomerProfile profile) {
        return customers.withExternalId(connector.code(), profile.externalId());
    }

    static ChatAddress address(Connector connector, long lineId, String chatId, String userId) {
        return new ChatAddress(
                connector.code(), lineId, chatId, connector.flags().chatGroup() ? "" : userId);
    }

    private Customer customer(Crowd crowd, String connector, CustomerProfile profile) {
        var known = crowd.customer(connector, profile.externalId());
        known.ifPresent(customer -> customer.describe(profile));
        return known.orElseGet(() -> {
            var met = Customer.met(numbers.next("portal_user_number"), connector, profile);
            customers.add(met);
            crowd.add(met);
            return met;
        });
    }
}
