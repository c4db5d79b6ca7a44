package org.openchannel.portal.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as the application's page shows it.
 *
 * @param formData what it says, as the form that is sent (without tokens)
 * @param lastAnswer status and beginning of the handler's last answer, or why there was none
 */
public record EventView(
        UUID id,
        String event,
        String handlerUrl,
        String formData,
        EventDelivery.Status status,
        int attempts,
        @Nullable String lastAnswer,
        Instant raisedAt,
        @Nullable Instant lastAttemptAt) {}
