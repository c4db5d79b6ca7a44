package org.openchannel.portal.crm;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which items, in which order.
 *
 * @param conditions all of which must be met
 * @param groups of conditions, each of which must be met, too
 * @param order {@code ASC} or {@code DESC} by field, the first counting most
 */
public record ItemQuery(
        ItemKind kind, List<Condition> conditions, List<ConditionGroup> groups, Map<String, String> order, long start) {

    /** One without groups. */
    public ItemQuery(ItemKind kind, List<Condition> conditions, Map<String, String> order, long start) {
        this(kind, conditions, List.of(), order, start);
    }

    /** How many items a page has. */
    public static final int PAGE = 50;

    /** What the repository can find by itself: bounds of the number, and one word. */
    ItemScope scope() {
        var scope = ItemScope.all(kind);
        for (var condition : conditions) {
            if (isOnNumber(condition)) {
                scope = bounded(scope, condition);
            } else if (condition.operator() == Condition.Operator.EQUAL
                    && condition.values().size() == 1
                    && condition.field().matches("PHONE|EMAIL|IM")
                    && KnownFields.of(kind).containsKey(condition.field())) {
                scope = scope.with(
                        Words.reach(condition.field(), condition.values().get(0)));
            }
        }
        var word = owner().isEmpty() ? binding() : owner();
        return word.isEmpty() ? scope : scope.with(word);
    }

    /** The conditions a scope does not answer. */
    List<Condition> remaining() {
        return conditions.stream().filter(condition -> !isOnNumber(condition)).toList();
    }

    /** Whether the order is that of the numbers. */
    boolean isByNumber() {
        return order.isEmpty() || (order.size() == 1 && order.containsKey("ID"));
    }

    boolean isNewestFirst() {
        return isDescending(order.getOrDefault("ID", "ASC"));
    }

    static boolean isDescending(String direction) {
        return direction.toUpperCase(Locale.ROOT).startsWith("DESC");
    }

    private String owner() {
        var type = single("OWNER_TYPE_ID");
        var number = single("OWNER_ID");
        if (kind == ItemKind.COMMENT) {
            type = ItemKind.record(single("ENTITY_TYPE"))
                    .map(record -> String.valueOf(record.typeId()))
                    .orElse("");
            number = single("ENTITY_ID");
        }
        return type.isEmpty() || number.isEmpty() ? "" : Words.owner(type, number);
    }

    /** The one record a filter wants activities to belong to. */
    private String binding() {
        return conditions.stream()
                .filter(condition -> kind == ItemKind.ACTIVITY
                        && condition.field().equals(Binding.FIELD)
                        && condition.values().size() == 1)
                .map(condition -> condition.values().get(0).split(":", 2))
                .filter(parts -> parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty())
                .map(parts -> Words.owner(parts[0], parts[1]))
                .findFirst()
                .orElse("");
    }

    private String single(String field) {
        return conditions.stream()
                .filter(condition -> condition.field().equals(field)
                        && KnownFields.of(kind).containsKey(field)
                        && condition.operator() == Condition.Operator.EQUAL
                        && condition.values().size() == 1)
                .map(condition -> condition.values().get(0))
                .findFirst()
                .orElse("");
    }

    /** Whether bounds say all of it. */
    private static boolean isOnNumber(Condition condition) {
        var operator = condition.operator();
        return condition.field().equals("ID")
                && condition.values().size() == 1
                && condition.values().get(0).matches("\\d{1,18}")
                && operator != Condition.Operator.OTHER
                && operator.compareTo(Condition.Operator.CONTAINS) < 0;
    }

    private static ItemScope bounded(ItemScope scope, Condition condition) {
        var number = Long.parseLong(condition.values().get(0));
        return switch (condition.operator()) {
            case ABOVE -> scope.above(number);
            case FROM -> scope.above(number - 1);
            case BELOW -> scope.below(number);
            case UP_TO -> scope.below(number + 1);
            default -> scope.above(number - 1).below(number + 1);
        };
    }
}
