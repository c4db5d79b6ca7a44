package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
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

    /** The chat, locked for the rest of the transaction. */
    ImChat of(Connector connector, long lineId, IncomingMessage message) {
        var customer = customer(connector.code(), message.customer());
        var address = new ChatAddress(
                connector.code(),
                lineId,
                message.chat().id(),
                connector.flags().chatGroup() ? "" : message.customer().externalId());
        var chat = chats.lock(address.userCode()).orElseGet(() -> {
            var opened = ImChat.opened(numbers.next("portal_chat_number"), address, customer, clock.instant());
            chats.add(opened);
            return opened;
        });
        chat.describe(message.chat().name(), message.chat().url());
        return chat;
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
