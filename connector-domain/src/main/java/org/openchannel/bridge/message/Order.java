package org.openchannel.bridge.message;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.right.Verdict;

/**
 * What a portal wants sent outside of any chat.
 *
 * @param account by which account
 * @param orderId the portal's own id of it
 * @param to whom
 * @param text plain
 * @param manner how it is sent
 * @param by in whose name
 * @param workflow by which token the portal wants to hear what became of it, "" when nobody waits for that; null when it is
 *     an SMS, whose provider tells
 */
public record Order(
        UUID account,
        String orderId,
        Addressee to,
        String text,
        Manner manner,
        Author by,
        @Nullable String workflow) {

    /** An SMS. */
    public Order(UUID account, String orderId, Addressee to, String text, Manner manner, Author by) {
        this(account, orderId, to, text, manner, by, null);
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

    /**
     * Who wants it sent. Nobody orders without having asked whether they may.
     *
     * @param person the portal's number of the user; 0 when it is the portal itself
     * @param verdict whether they may send through the account
     */
    public record Author(long person, Verdict verdict) {}

    /** The same that a workflow ordered. */
    public Order orderedBy(String token) {
        return new Order(account, orderId, to, text, manner, by, token);
    }

    /** Why it is not to be sent at all; empty when it is. */
    Optional<String> refusal() {
        return by.verdict().isAllowed()
                ? Optional.empty()
                : Optional.of(new Refusal(by.verdict(), by.person()).reason());
    }
}
