package org.openchannel.bridge.courier;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.text.PersonName;

/**
 * What a portal lets us do with messages on its lines. Called without a transaction.
 */
public interface OpenLines {

    /**
     * Hands parcels over in one request; throws nothing.
     *
     * @return of each parcel how each of its pieces fared. The trouble may be an {@code ExpiredTokenException}, a
     *     {@link LineOffException}, a {@link NotTakenException} or a {@code DeliveryFailedException}.
     */
    List<List<Fared>> hand(PortalAccess access, List<Parcel> parcels);

    /**
     * Which of our messages are in a chat, by the ids we gave them.
     *
     * @param since how far back we want to know
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal can't be asked
     */
    Tail tail(PortalAccess access, Placed chat, Instant since);

    /**
     * The end of a chat.
     *
     * @param ids those we saw
     * @param isWhole whether what we did not see is not there
     */
    record Tail(Set<String> ids, boolean isWhole) {}

    /** A line and the connector that feeds it. */
    record Place(ConnectorCode connector, LineId line) {}

    /**
     * A message of a customer, or of the company to one.
     *
     * @param customer the messenger's id of the customer
     * @param text with the portal's tags, may be empty when there is a file
     * @param author the portal's user who wrote it elsewhere; null when the customer wrote it
     */
    record CustomerMessage(
            String customer,
            PersonName name,
            @Nullable String phone,
            String id,
            Instant sentAt,
            String text,
            @Nullable FileLink file,
            String chat,
            @Nullable Long author) {

        /** What the customer wrote. */
        public CustomerMessage(
                String customer,
                PersonName name,
                @Nullable String phone,
                String id,
                Instant sentAt,
                String text,
                @Nullable FileLink file,
                String chat) {
            this(customer, name, phone, id, sentAt, text, file, chat, null);
        }
    }

    /**
     * What became of something the portal sent outside of any chat.
     *
     * @param account by which account
     * @param orderId the portal's own id of it
     * @param reached how far it came
     * @param workflow by which token the workflow that ordered it hears of it; null when none did
     * @param reason why it failed; "" when it did not, or nobody knows
     */
    record OrderFate(
            UUID account,
            String orderId,
            MessageStatus reached,
            @Nullable String workflow,
            String reason) {

        /** Of an SMS. */
        public OrderFate(UUID account, String orderId, MessageStatus reached) {
            this(account, orderId, reached, null, "");
        }
    }

    /** What a chat is called from now on. */
    record ChatName(String customer, String chat, String name) {}

    /** Where the portal may collect a file. */
    record FileLink(URI address, String name) {}

    /** Where a message went. */
    record Placed(long chatId, @Nullable Long sessionId) {}

    /** What became of an operator's message: the portal's ids, and the messenger's ids of its parts. */
    record Receipt(long imChatId, long imMessageId, List<String> externalIds, String chat, Instant at) {}

    /** The line, or our connector on it, is switched off: the account's trouble, not the message's. */
    class LineOffException extends RuntimeException {

        public LineOffException(String message) {
            super(message);
        }
    }

    /** The portal knows nothing of our connector: somebody removed it, or the portal lost it. */
    class ConnectorGoneException extends LineOffException {

        public ConnectorGoneException(String message) {
            super(message);
        }
    }

    /** The portal did not take a message, in words nobody but a person understands: perhaps it will later. */
    class NotTakenException extends RuntimeException {

        private final String reason;

        public NotTakenException(String reason) {
            super(reason);
            this.reason = reason;
        }

        /** The portal's words. */
        public String reason() {
            return reason;
        }
    }
}
