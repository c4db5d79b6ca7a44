package org.openchannel.portal.incoming;

import java.util.List;
import org.openchannel.portal.chat.ChatAddress;
import org.openchannel.portal.connector.Connector;
import org.openchannel.shared.file.StoredFile;

/**
 * A message that was let in, with the files that could be fetched.
 *
 * @param errors what could not; its sender is told
 */
record Arrival(Connector connector, long lineId, IncomingMessage message, List<StoredFile> files, List<String> errors) {

    /** Who brought it, for the log. */
    String sender() {
        return "connector " + connector.code();
    }

    /** The chat it belongs to. */
    ChatAddress address() {
        return FindChat.address(
                connector, lineId, message.chat().id(), message.customer().externalId());
    }
}
