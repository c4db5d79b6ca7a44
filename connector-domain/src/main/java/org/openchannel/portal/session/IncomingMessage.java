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

    /** The messenger's own conversation. A long name is cut; an address that is too long leads nowhere and is dropped. */
    public record ExternalChat(
            String id, @Nullable String name, @Nullable String url) {

        private static final int LONGEST_NAME = 255;
        private static final int LONGEST_ADDRESS = 2000;

        public ExternalChat {
            name = name != null && name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
            url = url != null && url.length() > LONGEST_ADDRESS ? null : url;
        }
    }

    /** A file to be fetched. */
    public record IncomingFile(String url, @Nullable String name) {}
}
