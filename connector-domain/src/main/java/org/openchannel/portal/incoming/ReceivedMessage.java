package org.openchannel.portal.incoming;

import java.util.List;

/**
 * What became of a message a connector brought.
 *
 * @param errors why it was not kept, or not wholly; empty when all is well
 */
public record ReceivedMessage(
        IncomingMessage message, long customerId, long chatId, long sessionId, long messageId, List<String> errors) {

    static ReceivedMessage refused(IncomingMessage message, String why) {
        return new ReceivedMessage(message, 0, 0, 0, 0, List.of(why));
    }

    /** Whether it stands in the chat now. */
    public boolean isKept() {
        return messageId != 0;
    }
}
