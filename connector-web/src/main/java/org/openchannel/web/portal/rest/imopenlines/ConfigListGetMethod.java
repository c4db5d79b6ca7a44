package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;

/** All lines, filtered and sorted by their fields. */
@Dependent
public class ConfigListGetMethod implements RestMethod {

    private final LineDirectory lines;
    private final StaffDirectory staff;

    @Inject
    public ConfigListGetMethod(LineDirectory lines, StaffDirectory staff) {
        this.lines = lines;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "imopenlines.config.list.get";
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines");
    }

    private static final long PAGE = 50;
    private static final long LARGEST_PAGE = 200;

    @Override
    public Object call(Call call) {
        var wish = call.parameters().inside("PARAMS");
        var options = call.parameters().inside("OPTIONS");
        LineQuery.check(wish, options);
        var cards = new HashMap<String, LineCard>();
        lines.all().forEach(line -> cards.put(String.valueOf(line.id()), line));
        return lines.all().stream()
                .map(LineRow::of)
                .filter(row -> matches(row, wish.inside("filter")))
                .sorted(order(wish.inside("order")))
                .skip(Math.max(0, wish.number("offset").orElse(0L)))
                .limit(Math.min(LARGEST_PAGE, Math.max(1, wish.number("limit").orElse(PAGE))))
                .map(row -> finished(row, cards, options, wish))
                .toList();
    }

    private Map<String, @Nullable Object> finished(
            Map<String, @Nullable Object> row, Map<String, LineCard> cards, Parameters options, Parameters wish) {
        var line = cards.get(String.valueOf(row.get("ID")));
        var finished = new LinkedHashMap<>(row);
        var fields = wish.items("select").orElse(List.of());
        if (!fields.isEmpty() && !fields.contains("*")) {
            finished.keySet().removeIf(field -> !fields.contains(field));
        }
        if (line != null && options.flag("QUEUE", false)) {
            LineRow.addListedQueue(finished, line, staff);
        }
        if (line != null && options.flag("CONFIG_QUEUE", false)) {
            LineRow.addEntities(finished, line);
        }
        return finished;
    }

    private static boolean matches(Map<String, @Nullable Object> row, Parameters filter) {
        return filter.asMap().entrySet().stream().allMatch(wanted -> {
            var is = String.valueOf(row.get(wanted.getKey().replaceFirst("^=", "")));
            return wanted.getValue() instanceof List<?> any
                    ? any.stream()
                            .flatMap(one -> Parameters.scalar(one).stream())
                            .anyMatch(is::equals)
                    : Parameters.scalar(wanted.getValue()).filter(is::equals).isPresent();
        });
    }

    private static Comparator<Map<String, @Nullable Object>> order(Parameters wish) {
        Comparator<Map<String, @Nullable Object>> order = Comparator.comparing(row -> 0);
        for (var field : wish.asMap().entrySet()) {
            Comparator<Map<String, @Nullable Object>> by =
                    (one, other) -> compare(one.get(field.getKey()), other.get(field.getKey()));
            order = order.thenComparing("desc".equalsIgnoreCase(field.getValue().toString()) ? by.reversed() : by);
        }
        return order;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        var left = String.valueOf(one);
        var right = String.valueOf(other);
        var areNumbers = left.matches("\\d{1,18}") && right.matches("\\d{1,18}");
        return areNumbers ? Long.compare(Long.parseLong(left), Long.parseLong(right)) : left.compareTo(right);
    }
}
