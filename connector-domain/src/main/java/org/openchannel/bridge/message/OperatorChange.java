package org.openchannel.bridge.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.MemberId;

/**
 * What an operator wants instead of a message, as the portal tells it.
 *
 * @param where the line, and whom the message is to
 * @param imMessageId the portal's id of the message
 * @param text with the portal's tags; null when the message is deleted
 * @param at when, as far as the portal says
 * @param author the portal's number of who changes it; null where the portal does not tell, which is usual
 */
public record OperatorChange(
        Where where,
        long imMessageId,
        @Nullable String text,
        @Nullable Instant at,
        @Nullable Long author) {

    /** One of which the portal does not tell who made it. */
    public OperatorChange(Where where, long imMessageId, @Nullable String text, @Nullable Instant at) {
        this(where, imMessageId, text, at, null);
    }

    /**
     * Where it was said.
     *
     * @param externalChatId the messenger's id of the chat, as we gave it to the portal
     */
    public record Where(MemberId memberId, ConnectorCode connector, LineId line, String externalChatId) {}
}
