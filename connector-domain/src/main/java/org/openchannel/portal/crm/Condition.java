package org.openchannel.portal.crm;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One condition of a filter.
 *
 * @param operator {@code = != > >= < <= %} (contains) {@code !%}, {@code =%} (a pattern with percent signs) or {@code !=%}
 * @param values any of them; none for "has no value"
 */
public record Condition(Operator operator, String field, List<String> values) {

    /** How values are compared. */
    public enum Operator {
        EQUAL,
        OTHER,
        ABOVE,
        FROM,
        BELOW,
        UP_TO,
        CONTAINS,
        LACKS,
        LIKE,
        UNLIKE
    }

    private static final int MOST_VALUES = 1000;

    /** Reads {@code >=DATE_CREATE} and the like. */
    public static Condition of(String key, List<String> values) {
        var name = key.replaceFirst("^[^A-Za-z]+", "");
        var operator = switch (key.substring(0, key.length() - name.length())) {
            case "!", "!=", "!@", "<>" -> Operator.OTHER;
            case ">" -> Operator.ABOVE;
            case ">=" -> Operator.FROM;
            case "<" -> Operator.BELOW;
            case "<=" -> Operator.UP_TO;
            case "%", "?" -> Operator.CONTAINS;
            case "!%" -> Operator.LACKS;
            case "=%", "%=" -> Operator.LIKE;
            case "!=%", "!%=" -> Operator.UNLIKE;
            default -> Operator.EQUAL;
        };
        var wanted = values.stream()
                .filter(value -> !value.isEmpty())
                .limit(MOST_VALUES)
                .toList();
        return new Condition(operator, name.toUpperCase(Locale.ROOT), wanted);
    }

    /** Whether a field that holds {@code stored} meets it. */
    boolean isMet(Field known, List<String> stored) {
        if (values.isEmpty()) {
            var isEmpty = stored.stream().allMatch(value -> value.isEmpty() || value.equals("0"));
            return operator == Operator.OTHER ? !isEmpty : operator != Operator.EQUAL || isEmpty;
        }
        return switch (operator) {
            case EQUAL -> stored.stream().anyMatch(is -> values.stream().anyMatch(value -> isSame(known, is, value)));
            case OTHER -> stored.stream().noneMatch(is -> values.stream().anyMatch(value -> isSame(known, is, value)));
            case CONTAINS -> stored.stream().anyMatch(is -> contains(is, values.get(0)));
            case LACKS -> stored.stream().noneMatch(is -> contains(is, values.get(0)));
            case UNLIKE -> stored.stream().noneMatch(is -> isLike(is, values.get(0)));
            case LIKE -> stored.stream().anyMatch(is -> isLike(is, values.get(0)));
            default -> stored.stream().anyMatch(is -> !is.isEmpty() && isOnItsSide(compare(known, is, values.get(0))));
        };
    }

    private boolean isOnItsSide(int order) {
        return switch (operator) {
            case ABOVE -> order > 0;
            case FROM -> order >= 0;
            case BELOW -> order < 0;
            default -> order <= 0;
        };
    }

    static boolean isSame(Field known, String is, String wanted) {
        if (known.isMultiField()) {
            return Words.same(known.name(), is).equals(Words.same(known.name(), wanted));
        }
        return known.isNumber()
                ? compare(known, is, wanted) == 0
                : is.equalsIgnoreCase(FieldText.normal(known, wanted));
    }

    /** Numbers by size, moments by time, everything else by letters. */
    static int compare(Field known, String one, String other) {
        return known.isNumber()
                ? FieldText.number(one).compareTo(FieldText.number(other))
                : one.compareToIgnoreCase(FieldText.normal(known, other));
    }

    private static boolean contains(String is, String part) {
        return is.toLowerCase(Locale.ROOT).contains(part.replace("%", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isLike(String is, String pattern) {
        var parts = pattern.split("%+", -1);
        var regex = new StringBuilder();
        for (int part = 0; part < parts.length; part++) {
            regex.append(part == 0 ? "" : ".*").append(Pattern.quote(parts[part]));
        }
        return parts.length <= 10
                && Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                        .matcher(is)
                        .matches();
    }
}
