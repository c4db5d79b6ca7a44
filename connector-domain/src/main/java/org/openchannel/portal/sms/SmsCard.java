package org.openchannel.portal.sms;

import java.time.Instant;

/**
 * A short message as pages show it.
 *
 * @param status {@code queued}, {@code sent}, {@code delivered}, {@code undelivered} or {@code failed}
 */
public record SmsCard(
        String senderCode,
        String recipient,
        String text,
        String itemCode,
        long authorId,
        String status,
        Instant sentAt,
        Instant changedAt) {}
