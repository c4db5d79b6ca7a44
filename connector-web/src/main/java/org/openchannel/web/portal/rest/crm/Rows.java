package org.openchannel.web.portal.rest.crm;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.Condition;
import org.openchannel.portal.crm.ItemQuery;

/** Filters and sorts short lists of rows by what they show. */
final class Rows {

    private Rows() {}

    /** Whether {@code row} meets it; fields it does not have are met. */
    static boolean meet(Map<String, Object> row, Condition condition) {
        var is = row.get(condition.field());
        return is == null
                || condition.values().isEmpty()
                || condition.values().contains(is.toString()) == (condition.operator() != Condition.Operator.OTHER);
    }

    static Comparator<Map<String, Object>> order(ItemQuery query) {
        Comparator<Map<String, Object>> order = Comparator.comparing(row -> 0);
        for (var by : query.order().entrySet()) {
            Comparator<Map<String, Object>> next = Comparator.comparing(row -> sortable(row.get(by.getKey())));
            order = order.thenComparing(by.getValue().equalsIgnoreCase("DESC") ? next.reversed() : next);
        }
        return order;
    }

    /** Numbers in an order of letters that is theirs. */
    private static String sortable(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.matches("\\d{1,18}") ? "0".repeat(18 - text.length()) + text : text;
    }
}
