package org.openchannel.web.portal.rest.crm;

import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KnownFields;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Which fields lists of all kinds of records may be filtered and sorted by. */
final class UniversalNames {

    private UniversalNames() {}

    /** Refuses fields nobody knows. */
    static void check(ItemKind kind, Parameters sent) {
        checkFilter(kind, sent.inside("filter"));
        sent.inside("order").asMap().forEach((name, direction) -> {
            if (!isKnown(kind, name) || isMultiple(kind, name)) {
                throw wrong("Invalid order: field '" + name + "' is not allowed in order");
            }
            if (!String.valueOf(direction).matches("(?i)asc|desc")) {
                throw wrong("Invalid order: allowed sort directions are ASC, DESC. But got '" + direction
                        + "' for field '" + name + "'");
            }
        });
    }

    private static void checkFilter(ItemKind kind, Parameters filter) {
        filter.asMap().forEach((name, value) -> {
            if (FilterForm.isGroup(name, value)) {
                checkFilter(kind, Parameters.in(value));
            } else if (!FilterForm.isLogic(name) && !isKnown(kind, name)) {
                throw wrong("Invalid filter: field '" + plain(name) + "' is not allowed in filter");
            }
        });
    }

    private static boolean isKnown(ItemKind kind, String name) {
        var field = plain(Camel.original(kind, name));
        return KnownFields.of(kind).containsKey(field) || KnownFields.isCustom(field) || name.matches(".*parentId\\d+");
    }

    private static boolean isMultiple(ItemKind kind, String name) {
        var field = KnownFields.of(kind).get(Camel.original(kind, name));
        return field != null && field.isMultiple();
    }

    private static String plain(String name) {
        return name.replaceFirst("^[^A-Za-z]+", "");
    }

    private static RestException wrong(String description) {
        return new RestException(400, "INVALID_ARG_VALUE", description);
    }
}
