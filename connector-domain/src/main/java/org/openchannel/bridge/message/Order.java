package org.openchannel.bridge.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a portal wants sent outside of any chat.
 *
 * @param account by which account
 * @param orderId the portal's own id of it
 * @param to whom
 * @param text plain
 * @param manner how it is sent
 * @param refusal why it is not to be sent at all; null when it is
 */
public record Order(
        UUID account,
        String orderId,
        Addressee to,
        String text,
        Manner manner,
        @Nullable String refusal) {

    /**
     * A customer.
     *
     * @param chat the messenger's id of the chat with them
     * @param phone in E.164
     */
    public record Addressee(String chat, String phone) {}

    /**
     * How something is sent.
     *
     * @param isCampaign whether nobody waits for it, so that it goes behind all that somebody waits for
     * @param isPublished whether it is to stand in the customer's chat
     */
    public record Manner(boolean isCampaign, boolean isPublished) {}
}
