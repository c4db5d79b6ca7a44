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
 * @param workflow by which token the portal wants to hear what became of it, "" when nobody waits for that; null when it is
 *     an SMS, whose provider tells
 * @param refusal why it is not to be sent at all; null when it is
 */
public record Order(
        UUID account,
        String orderId,
        Addressee to,
        String text,
        Manner manner,
        @Nullable String workflow,
        @Nullable String refusal) {

    /** An SMS. */
    public Order(UUID account, String orderId, Addressee to, String text, Manner manner, @Nullable String refusal) {
        this(account, orderId, to, text, manner, null, refusal);
    }

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

    /** The same that a workflow ordered. */
    public Order orderedBy(String token) {
        return new Order(account, orderId, to, text, manner, token, refusal);
    }
}
