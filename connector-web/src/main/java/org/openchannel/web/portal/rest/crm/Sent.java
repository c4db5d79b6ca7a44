package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** What the methods about customer records are sent. */
final class Sent {

    static final List<String> SCOPE = List.of("crm");

    private static final int MOST_CONDITIONS = 50;

    private Sent() {}

    static RestException refused(String description) {
        return new RestException(400, "", description);
    }

    /** The number of an item. */
    static long id(Parameters sent) {
        return sent.number("id")
                .filter(number -> number > 0)
                .orElseThrow(() -> refused("ID is not defined or invalid."));
    }

    /** A number above 0 that must be there; without it the framework of the real one refuses. */
    static long needed(Parameters sent, String name) {
        return sent.number(name).filter(number -> number > 0).orElseThrow(() -> lacking(name));
    }

    static RestException lacking(String name) {
        return new RestException(400, "100", "Could not find value for parameter {" + name + "}");
    }

    /** What is to be kept, beside switches nobody needs here. */
    static Map<String, Object> switched(Parameters sent) {
        tree(sent, "params", false);
        return fields(sent);
    }

    /** What is to be kept. */
    static Map<String, Object> fields(Parameters sent) {
        return tree(sent, "fields", true);
    }

    /** Which items are wanted. */
    static ItemQuery query(ItemKind kind, Parameters sent) {
        var filter = FilterForm.of(tree(sent, "filter", false));
        var order = new LinkedHashMap<String, String>();
        tree(sent, "order", false).forEach((field, direction) -> {
            if (order.size() < MOST_CONDITIONS) {
                order.put(field.toUpperCase(Locale.ROOT), String.valueOf(direction));
            }
        });
        if (kind == ItemKind.ACTIVITY && order.isEmpty()) {
            order.put("START_TIME", "ASC");
        }
        return new ItemQuery(
                kind,
                filter.isAny() ? List.of() : filter.conditions(),
                filter.isAny() ? List.of(filter) : filter.groups(),
                order,
                Math.max(0, sent.number("start").orElse(0L)));
    }

    /** An object, or nothing where PHP's empty array stands for one. */
    private static Map<String, Object> tree(Parameters sent, String name, boolean isNeeded) {
        var value = sent.get(name);
        if (value.isEmpty() && !isNeeded) {
            return Map.of();
        }
        return value.filter(found -> found instanceof Map || (found instanceof List<?> list && list.isEmpty()))
                .map(found -> Parameters.in(found).asMap())
                .orElseThrow(() -> refused("Parameter '" + name + "' must be array."));
    }
}
