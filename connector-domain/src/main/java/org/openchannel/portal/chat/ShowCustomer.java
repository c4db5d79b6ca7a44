package org.openchannel.portal.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows who an operator is talking to. */
@Dependent
@Transactional
public class ShowCustomer {

    private final Chats chats;
    private final Customers customers;

    @Inject
    public ShowCustomer(Chats chats, Customers customers) {
        this.chats = chats;
        this.customers = customers;
    }

    /** The customer of a chat. */
    public Optional<CustomerCard> of(long chatId) {
        return chats.find(chatId)
                .flatMap(chat -> customers.find(chat.customerId()).map(customer -> card(chat, customer)));
    }

    private static CustomerCard card(ImChat chat, Customer customer) {
        return new CustomerCard(
                chat.id(),
                customer.id(),
                customer.profile(),
                chat.connector(),
                chat.lineId(),
                chat.externalId(),
                chat.title().or(chat::externalName).orElse(null),
                chat.externalUrl().orElse(null),
                chat.sessionId().orElse(null),
                chat.operatorId().orElse(null));
    }
}
