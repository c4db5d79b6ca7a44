package org.openchannel.bridge.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.MemberId;

/**
 * What an operator wrote, as the portal tells it.
 *
 * @param author the portal's number of who wrote it; 0 for the portal itself
 * @param text with the portal's tags
 * @param externalChatId the messenger's id of the chat, as we gave it to the portal
 */
public record OperatorMessage(
        MemberId memberId,
        ConnectorCode connector,
        LineId line,
        long imChatId,
        long imMessageId,
        long author,
        String text,
        List<File> files,
        String externalChatId) {

    public OperatorMessage {
        files = List.copyOf(files);
    }

    /** A file on the portal. */
    public record File(
            String name, String address, @Nullable String mediaType) {}
}
