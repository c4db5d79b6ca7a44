package org.openchannel.web.portal.rest.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.Parameters;

/** Conditions on users: exact values, or with an operator before the name of the field. */
final class UserFilter {

    /** Under this name a row may say what the departments are called. */
    static final String DEPARTMENTS = "#DEPARTMENTS";

    private UserFilter() {}

    /** Whether {@code row} meets all of {@code filter}. Fields nobody knows are no condition. */
    static boolean isMet(Map<String, ? extends @Nullable Object> row, Parameters filter) {
        return filter.asMap().entrySet().stream().allMatch(wanted -> {
            var field = wanted.getKey().replaceFirst("^[^A-Za-z]+", "");
            var operator = wanted.getKey().substring(0, wanted.getKey().length() - field.length());
            var upper = field.toUpperCase(Locale.ROOT);
            if (upper.equals("NAME_SEARCH") || upper.equals("FIND")) {
                return isFound(row, values(wanted.getValue()));
            }
            var isKnown = row.containsKey(upper) || UserFields.KEPT.contains(upper);
            Object is = Objects.requireNonNullElse(row.get(upper), "");
            return !isKnown || isMet(is, operator, values(wanted.getValue()));
        });
    }

    /** Whether all words are the beginning of something in the names, position or address. */
    static boolean isFound(Map<String, ? extends @Nullable Object> row, List<String> words) {
        var texts = Stream.of("NAME", "LAST_NAME", "SECOND_NAME", "WORK_POSITION", "EMAIL", DEPARTMENTS)
                .map(field -> String.valueOf(row.get(field)).toLowerCase(Locale.ROOT))
                .toList();
        return words.stream()
                .flatMap(text -> Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    private static boolean isMet(Object is, String operator, List<String> wanted) {
        var stored =
                is instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(String.valueOf(is));
        if (is instanceof Boolean flag) {
            return wanted.isEmpty()
                    || flag == wanted.get(0).strip().toLowerCase(Locale.ROOT).matches("y|yes|1|true|on");
        }
        return switch (operator) {
            case "!", "!=", "!@" -> !isAny(stored, wanted);
            case "%", "?" -> contains(stored, wanted);
            case "!%" -> !contains(stored, wanted);
            case "=%", "%=" -> isLike(stored, wanted);
            case "!=%", "!%=" -> !isLike(stored, wanted);
            case "><" -> isBetween(stored, wanted);
            case "!><" -> !isBetween(stored, wanted);
            case ">", ">=", "<", "<=" ->
                stored.stream().anyMatch(one -> wanted.stream().allMatch(two -> holds(operator, compare(one, two))));
            default -> wanted.isEmpty() || isAny(stored, wanted);
        };
    }

    private static boolean isAny(List<String> stored, List<String> wanted) {
        return stored.stream().anyMatch(one -> wanted.stream().anyMatch(one::equalsIgnoreCase));
    }

    private static boolean contains(List<String> stored, List<String> wanted) {
        return stored.stream()
                .anyMatch(one -> wanted.stream()
                        .anyMatch(two -> one.toLowerCase(Locale.ROOT)
                                .contains(two.replace("%", "").toLowerCase(Locale.ROOT))));
    }

    /** A percent sign stands for anything. */
    private static boolean isLike(List<String> stored, List<String> wanted) {
        return wanted.stream()
                .map(pattern ->
                        Stream.of(pattern.split("%", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .map(pattern ->
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL))
                .anyMatch(pattern ->
                        stored.stream().anyMatch(one -> pattern.matcher(one).matches()));
    }

    private static boolean isBetween(List<String> stored, List<String> wanted) {
        return wanted.size() == 2
                && stored.stream()
                        .anyMatch(one -> compare(one, wanted.get(0)) >= 0 && compare(one, wanted.get(1)) <= 0);
    }

    private static boolean holds(String operator, int order) {
        return switch (operator) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            default -> order <= 0;
        };
    }

    /** Numbers by size, everything else by letters. */
    static int compare(String one, String other) {
        var areNumbers = one.matches("\\d{1,18}") && other.matches("\\d{1,18}");
        return areNumbers ? Long.compare(Long.parseLong(one), Long.parseLong(other)) : one.compareToIgnoreCase(other);
    }

    private static List<String> values(Object value) {
        var items = value instanceof List<?> list
                ? list
                : value instanceof Map<?, ?> map ? List.copyOf(map.values()) : List.of(value);
        return items.stream().flatMap(one -> Parameters.scalar(one).stream()).toList();
    }
}
