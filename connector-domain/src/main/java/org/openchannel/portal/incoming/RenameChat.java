package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.Customers;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;

/** A connector gives a chat a name. */
@Dependent
public class RenameChat {

    private final LineGate gate;
    private final FindChat findChat;
    private final Customers customers;
    private final AnnounceChange announceChange;

    @Inject
    public RenameChat(LineGate gate, FindChat findChat, Customers customers, AnnounceChange announceChange) {
        this.gate = gate;
        this.findChat = findChat;
        this.customers = customers;
        this.announceChange = announceChange;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Chats of this connector are with one customer each, and none was named. */
        USER_MISSING,
        /** There is no such chat. */
        NO_CHAT
    }

    /**
     * Names it.
     *
     * @param userId the customer's number, the messenger's or this portal's; empty for a group
     * @throws UnknownConnectorException when the application has no such connector
     * @throws NotActiveLineException when nothing may pass to that line
     */
    @Transactional
    public Outcome rename(long applicationId, ChatSpot spot, String userId, String name) {
        var connector = gate.pass(applicationId, spot.connector(), spot.lineId());
        if (userId.isBlank() && !connector.flags().chatGroup()) {
            return Outcome.USER_MISSING;
        }
        var chat = findChat.known(connector, spot.lineId(), spot.chatId(), userId)
                .or(() -> ofOurs(connector, spot, userId));
        chat.ifPresent(found -> {
            found.renamed(name);
            announceChange.of(found.id());
        });
        return chat.isPresent() ? Outcome.DONE : Outcome.NO_CHAT;
    }

    /**
     * Where the messenger speaks.
     *
     * @param chatId the messenger's own
     */
    public record ChatSpot(String connector, long lineId, String chatId) {}

    private Optional<ImChat> ofOurs(Connector connector, ChatSpot spot, String userId) {
        return Optional.of(userId)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> customers.find(Long.parseLong(number)))
                .filter(customer -> customer.connector().equals(connector.code()))
                .map(Customer::externalId)
                .flatMap(externalId -> findChat.known(connector, spot.lineId(), spot.chatId(), externalId));
    }
}
