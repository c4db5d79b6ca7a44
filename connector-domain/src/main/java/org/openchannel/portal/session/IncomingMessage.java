package org.openchannel.portal.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.CustomerProfile;

/**
 * A message a connector brings.
 *
 * @param externalId the messenger's id of it; empty when it has none
 * @param operatorId whom it is to come from instead of the customer, 0 for the customer
 */
public record IncomingMessage(
        CustomerProfile customer,
        ExternalChat chat,
        String externalId,
        String text,
        List<IncomingFile> files,
        long operatorId) {

    /** The messenger's own conversation. */
    public record ExternalChat(
            String id, @Nullable String name, @Nullable String url) {}

    /** A file to be fetched. */
    public record IncomingFile(String url, @Nullable String name) {}
}
