package org.openchannel.portal.line;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the pages and the wire may know of a line.
 *
 * @param operators who answers, by user number
 * @param queue what that comes of
 * @param settings whatever else was set, by Bitrix24's names, for example {@code WELCOME_MESSAGE}
 */
public record LineCard(
        long id,
        String name,
        boolean isActive,
        List<Long> operators,
        LineQueue queue,
        Map<String, String> settings,
        Instant createdAt,
        Instant changedAt,
        long changedBy) {

    /** A line whose operators are all named themselves. */
    public LineCard(
            long id,
            String name,
            boolean isActive,
            List<Long> operators,
            Map<String, String> settings,
            Instant createdAt,
            Instant changedAt,
            long changedBy) {
        this(
                id,
                name,
                isActive,
                operators,
                new LineQueue(operators, List.of()),
                settings,
                createdAt,
                changedAt,
                changedBy);
    }
}
