package org.openchannel.portal.incoming;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.PlainText;

/**
 * A message a connector brings.
 *
 * @param externalId the messenger's id of it; empty when it has none
 * @param operatorId the operator who wrote it outside of the portal; 0 when the customer did
 */
public record IncomingMessage(
        CustomerProfile customer,
        ExternalChat chat,
        String externalId,
        String text,
        List<IncomingFile> files,
        long operatorId,
        Wishes wishes) {

    public IncomingMessage {
        externalId = PlainText.clean(externalId);
        text = PlainText.clean(text);
        customer = wishes.skipsPhoneCheck() ? customer : customer.withCheckedPhone();
    }

    /** One without special wishes. */
    public IncomingMessage(
            CustomerProfile customer,
            ExternalChat chat,
            String externalId,
            String text,
            List<IncomingFile> files,
            long operatorId) {
        this(customer, chat, externalId, text, files, operatorId, Wishes.NONE);
    }

    /**
     * How it is to be treated.
     *
     * @param skipsPhoneCheck whether the telephone is kept even if nobody can be called at it
     * @param isWithoutCrm whether the CRM is not to look at it
     */
    public record Wishes(boolean skipsPhoneCheck, boolean isWithoutCrm) {

        /** As usual. */
        public static final Wishes NONE = new Wishes(false, false);
    }

    /** The messenger's own conversation. A long name is cut; an address that is too long leads nowhere and is dropped. */
    public record ExternalChat(
            String id, @Nullable String name, @Nullable String url) {

        private static final int LONGEST_NAME = 255;
        private static final int LONGEST_ADDRESS = 2000;

        public ExternalChat {
            id = PlainText.clean(id);
            name = PlainText.cut(name, LONGEST_NAME);
            url = url != null && url.length() > LONGEST_ADDRESS ? null : PlainText.cut(url, LONGEST_ADDRESS);
        }
    }

    /** A file to be fetched. */
    public record IncomingFile(String url, @Nullable String name) {}
}
