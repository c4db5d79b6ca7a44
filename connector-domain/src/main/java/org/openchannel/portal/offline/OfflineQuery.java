package org.openchannel.portal.offline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which kept events are meant.
 *
 * @param connector the source they are kept for; empty for none
 * @param conditions all of which hold
 * @param order the first counts most
 */
public record OfflineQuery(long applicationId, String connector, List<Condition> conditions, List<Order> order) {

    /** What may be asked for. */
    public enum Field {
        ID,
        TIMESTAMP_X,
        EVENT_NAME,
        MESSAGE_ID,
        PROCESS_ID,
        ERROR;

        /** The field of that name, in whatever case. */
        public static Optional<Field> of(String name) {
            return List.of(values()).stream()
                    .filter(field -> field.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /** How a value is compared. */
    public enum Comparison {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    /**
     * One condition; several values mean any of them (for NOT_EQUAL: none of them).
     *
     * @param values texts, {@link Long} for ID, {@link java.time.Instant} for TIMESTAMP_X, {@link Boolean} for ERROR; at
     *     least one
     */
    public record Condition(Field field, Comparison comparison, List<Object> values) {}

    /** One step of the order. */
    public record Order(Field field, boolean isAscending) {}
}
