package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.portal.chat.ChatAddress;
import org.openchannel.portal.chat.Chats;
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
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public FindChat(Customers customers, Chats chats, Numbers numbers, Clock clock) {
        this.customers = customers;
        this.chats = chats;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Who writes, and where. */
    record Found(ImChat chat, Customer customer) {}

    /** The chat, locked for the rest of the transaction. */
    Found of(Connector connector, long lineId, IncomingMessage message) {
        var customer = customer(connector.code(), message.customer());
        var address = address(
                connector, lineId, message.chat().id(), message.customer().externalId());
        var chat = chats.lock(address.userCode()).orElseGet(() -> {
            var opened = ImChat.opened(numbers.next("portal_chat_number"), address, customer, clock.instant());
            chats.add(opened);
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

    private static ChatAddress address(Connector connector, long lineId, String chatId, String userId) {
        return new ChatAddress(
                connector.code(), lineId, chatId, connector.flags().chatGroup() ? "" : userId);
    }

    private Customer customer(String connector, CustomerProfile profile) {
        var known = customers.withExternalId(connector, profile.externalId());
        known.ifPresent(customer -> customer.describe(profile));
        return known.orElseGet(() -> {
            var met = Customer.met(numbers.next("portal_user_number"), connector, profile);
            customers.add(met);
            return met;
        });
    }
}
