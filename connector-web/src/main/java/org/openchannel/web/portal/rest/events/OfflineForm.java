package org.openchannel.web.portal.rest.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.offline.OfflineEvent;
import org.openchannel.portal.offline.OfflineEvents;
import org.openchannel.portal.offline.OfflineQuery;
import org.openchannel.portal.offline.OfflineQuery.Comparison;
import org.openchannel.portal.offline.OfflineQuery.Field;
import org.openchannel.web.http.PhpForm;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** What the methods of {@code event.offline} are sent and answer. */
final class OfflineForm {

    static final int PAGE = 50;
    static final Set<Field> OF_LIST = Set.of(Field.values());
    static final Set<Field> OF_GET = Set.of(Field.ID, Field.TIMESTAMP_X, Field.EVENT_NAME, Field.MESSAGE_ID);
    static final List<OfflineQuery.Order> OLDEST_FIRST = List.of(new OfflineQuery.Order(Field.TIMESTAMP_X, true));
    static final List<OfflineQuery.Order> IN_ORDER = List.of(new OfflineQuery.Order(Field.ID, true));

    private static final int MOST = 500;
    private static final int MOST_VALUES = 500;
    private static final Pattern CONDITION = Pattern.compile("(>=|<=|!=|=|!|>|<|@|!@)?\\s*([A-Za-z_]{1,20})");
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "=", Comparison.EQUAL,
            "@", Comparison.EQUAL,
            "!", Comparison.NOT_EQUAL,
            "!=", Comparison.NOT_EQUAL,
            "!@", Comparison.NOT_EQUAL,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            ">", Comparison.MORE,
            ">=", Comparison.AT_LEAST);

    private OfflineForm() {}

    static OfflineQuery query(Call call, Set<Field> fields, List<OfflineQuery.Order> otherwise) {
        var sent = call.parameters();
        var conditions = new ArrayList<OfflineQuery.Condition>();
        sent.inside("filter").asMap().forEach((name, value) -> conditions.add(condition(name, value, fields)));
        var order = new ArrayList<OfflineQuery.Order>();
        sent.inside("order").asMap().forEach((name, value) -> order.add(order(name, value, fields)));
        return new OfflineQuery(
                call.applicationId(),
                sent.text("auth_connector").orElse(""),
                conditions,
                order.isEmpty() ? otherwise : order);
    }

    static int limit(Parameters sent) {
        return (int) (long) sent.number("limit")
                .filter(limit -> limit > 0)
                .map(limit -> Math.min(limit, MOST))
                .orElse((long) PAGE);
    }

    /** Which of a process's events are meant; absent for all. */
    static OfflineEvents.@Nullable Pick pick(Parameters sent, boolean alsoById) {
        var ids = alsoById ? texts(sent, "id") : List.<String>of();
        var messages = texts(sent, "message_id");
        if (ids.isEmpty() && messages.isEmpty()) {
            return null;
        }
        var numbers = ids.stream().map(id -> (Long) typed(Field.ID, id)).toList();
        return new OfflineEvents.Pick(numbers, messages);
    }

    static Map<String, Object> row(OfflineEvent event) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(event.id()));
        row.put("TIMESTAMP_X", Moments.text(event.changedAt()));
        row.put("EVENT_NAME", event.event());
        row.put("EVENT_DATA", data(event));
        row.put("EVENT_ADDITIONAL", event.causedBy() == 0 ? false : Map.of("user_id", event.causedBy()));
        row.put("MESSAGE_ID", event.messageId());
        return row;
    }

    static Map<String, Object> fullRow(OfflineEvent event) {
        var row = row(event);
        row.put("PROCESS_ID", event.processId());
        row.put("ERROR", event.isError() ? "1" : "0");
        return row;
    }

    private static Object data(OfflineEvent event) {
        return PhpForm.parse(event.formData()).at("data").orElse(false);
    }

    private static List<String> texts(Parameters sent, String name) {
        return sent.get(name).map(value -> texts(name, value)).orElse(List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> texts(String name, Object value) {
        var values = Parameters.of(Map.of(name, value)).items(name).orElse(List.of(value));
        if (values.size() > MOST_VALUES) {
            throw RestException.wrong(name, "Too many values of '" + name + "'");
        }
        return values.stream()
                .map(one -> Parameters.scalar(one)
                        .orElseThrow(() -> RestException.wrong(name, "Wrong value of '" + name + "'")))
                .toList();
    }

    private static OfflineQuery.Condition condition(String name, Object value, Set<Field> fields) {
        var match = CONDITION.matcher(name.strip());
        var field = match.matches() ? field(match.group(2), fields) : field(name, fields);
        var comparison = match.group(1) == null ? Comparison.EQUAL : COMPARISONS.get(match.group(1));
        var values =
                texts("filter", value).stream().map(text -> typed(field, text)).toList();
        var takesMany = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
        if (comparison == null || values.isEmpty() || (values.size() > 1 && !takesMany)) {
            throw RestException.wrong("filter", "Wrong filter value of '" + name + "'");
        }
        return new OfflineQuery.Condition(field, comparison, values);
    }

    private static OfflineQuery.Order order(String name, Object value, Set<Field> fields) {
        var direction = Parameters.scalar(value).orElse("");
        if (!direction.equalsIgnoreCase("ASC") && !direction.equalsIgnoreCase("DESC")) {
            throw RestException.wrong("order", "Wrong order of '" + name + "': ASC or DESC is expected");
        }
        return new OfflineQuery.Order(field(name, fields), direction.equalsIgnoreCase("ASC"));
    }

    private static Field field(String name, Set<Field> fields) {
        return Field.of(name.strip())
                .filter(fields::contains)
                .orElseThrow(() -> RestException.wrong("filter", "Unknown field '" + name + "'"));
    }

    private static Object typed(Field field, String text) {
        var value = text.strip();
        return switch (field) {
            case ID ->
                Parameters.of(Map.of("id", value))
                        .number("id")
                        .<Object>map(number -> number)
                        .orElseThrow(() -> RestException.wrong("id", "'" + value + "' is no number"));
            case TIMESTAMP_X -> moment(value);
            case ERROR -> value.equals("1") || value.equalsIgnoreCase("true") || value.equalsIgnoreCase("y");
            case EVENT_NAME -> value.toUpperCase(Locale.ROOT);
            case MESSAGE_ID, PROCESS_ID -> value;
        };
    }

    private static Instant moment(String text) {
        try {
            return text.length() == "2026-11-20".length()
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
        } catch (DateTimeException e) {
            throw RestException.wrong("filter", "'" + text + "' is no moment such as 2026-11-20T12:00:00+00:00");
        }
    }
}
