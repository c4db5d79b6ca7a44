package org.openchannel.integration.persistence.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.offline.OfflineQuery;

/** A question for kept events in SQL. Only names of this class get into the text; all values are parameters. */
final class OfflineWhere {

    private final String text;
    private final List<@Nullable Object> values;

    private OfflineWhere(String text, List<@Nullable Object> values) {
        this.text = text;
        this.values = values;
    }

    static OfflineWhere of(OfflineQuery query) {
        var where = new OfflineWhere(
                " WHERE application_id = ? AND auth_connector = ?", List.of(query.applicationId(), query.connector()));
        for (var condition : query.conditions()) {
            where = where.and(
                    " AND " + column(condition.field()) + comparison(condition),
                    condition.values().toArray());
        }
        return where;
    }

    OfflineWhere and(String more, @Nullable Object... added) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(added));
        return new OfflineWhere(text + more, all);
    }

    OfflineWhere ordered(OfflineQuery query) {
        var steps = query.order().stream().map(step -> column(step.field()) + (step.isAscending() ? "" : " DESC"));
        return and(Stream.concat(steps, Stream.of("id")).collect(Collectors.joining(", ", " ORDER BY ", "")));
    }

    String text() {
        return text;
    }

    @Nullable Object[] values() {
        return values.toArray();
    }

    /** {@code (?, ?)}; empty for none. */
    static String marks(int count) {
        return count == 0 ? "" : "(" + "?, ".repeat(count - 1) + "?)";
    }

    private static String comparison(OfflineQuery.Condition condition) {
        return switch (condition.comparison()) {
            case EQUAL -> " IN " + marks(condition.values().size());
            case NOT_EQUAL -> " NOT IN " + marks(condition.values().size());
            case LESS -> " < ?";
            case AT_MOST -> " <= ?";
            case MORE -> " > ?";
            case AT_LEAST -> " >= ?";
        };
    }

    private static String column(OfflineQuery.Field field) {
        return switch (field) {
            case ID -> "id";
            case TIMESTAMP_X -> "changed_at";
            case EVENT_NAME -> "event";
            case MESSAGE_ID -> "message_id";
            case PROCESS_ID -> "process_id";
            case ERROR -> "is_error";
        };
    }
}
