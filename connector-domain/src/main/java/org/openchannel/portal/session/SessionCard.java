package org.openchannel.portal.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest session of a chat as the desk shows it.
 *
 * @param lineId in whose queue it is
 * @param operatorId who holds it; nobody while it is on offer
 * @param isOpen whether it goes on
 * @param vote what the customer thought of it: 0 not said, 1 bad, 5 good
 */
public record SessionCard(
        long id,
        long lineId,
        SessionStatus status,
        @Nullable Long operatorId,
        boolean isOpen,
        boolean isPinned,
        Instant openedAt,
        int vote) {}
