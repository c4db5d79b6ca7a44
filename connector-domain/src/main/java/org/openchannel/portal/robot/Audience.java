package org.openchannel.portal.robot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.ItemKind;

/** On which kinds of records a robot is offered: what its application wrote as {@code FILTER}. */
final class Audience {

    private static final String MODULE = "crm";

    /** Which of Bitrix24's editions this portal is. */
    private static final String EDITION = "b24";

    private final Described filter;

    private Audience(Described filter) {
        this.filter = filter;
    }

    static Audience of(RobotWish robot) {
        return new Audience(Described.of(robot.settings().get("FILTER")));
    }

    boolean includes(ItemKind kind) {
        var wanted = rules(filter.get("INCLUDE"));
        return (wanted.isEmpty() || wanted.stream().anyMatch(rule -> fits(rule, kind)))
                && rules(filter.get("EXCLUDE")).stream().noneMatch(rule -> fits(rule, kind));
    }

    /** The type of a record's document: its module, its class and its word. */
    static List<String> type(ItemKind kind) {
        return List.of(MODULE, "CCrmDocument" + kind.title(), kind.name());
    }

    private static Collection<?> rules(@Nullable Object written) {
        return written instanceof Map<?, ?> map ? map.values() : written instanceof List<?> list ? list : List.of();
    }

    private static boolean fits(@Nullable Object rule, ItemKind kind) {
        var parts = Described.texts(rule);
        var whole = type(kind);
        return parts.equals(List.of(EDITION))
                || (!parts.isEmpty() && parts.size() <= whole.size() && parts.equals(whole.subList(0, parts.size())));
    }
}
