package org.openchannel.bridge.courier;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.text.PersonName;

/**
 * What a portal lets us do with messages on its lines. Called without a transaction; all throw
 * {@code DeliveryFailedException} when the portal does not take it, and {@code ExpiredTokenException}.
 */
public interface OpenLines {

    /**
     * Puts a customer's message into the line.
     *
     * @return the chat the portal put it into
     * @throws LineOffException when the line takes nothing at present
     * @throws NotTakenException when this message is refused, and perhaps not for ever
     */
    Placed send(PortalAccess access, Place place, CustomerMessage message);

    /** Tells that an operator's message was delivered. */
    void delivered(PortalAccess access, Place place, Receipt receipt);

    /** Tells that an operator's message was read. */
    void read(PortalAccess access, Place place, Receipt receipt);

    /** A line and the connector that feeds it. */
    record Place(ConnectorCode connector, LineId line) {}

    /**
     * A customer's message.
     *
     * @param customer the messenger's id of the customer
     * @param text with the portal's tags, may be empty when there is a file
     */
    record CustomerMessage(
            String customer,
            PersonName name,
            @Nullable String phone,
            String id,
            Instant sentAt,
            String text,
            @Nullable FileLink file,
            String chat) {}

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
