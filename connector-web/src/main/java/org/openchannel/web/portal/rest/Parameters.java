package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call brings: a tree of maps, lists, strings, numbers and booleans, whichever way it was sent. Names count in
 * either case, as with Bitrix24; numbers may come as strings and flags in many spellings.
 */
public final class Parameters {

    /** Nothing. */
    public static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, Object> tree;

    private Parameters(Map<String, Object> tree) {
        this.tree = tree;
    }

    /** These; keys that mean nothing to a method are ignored. */
    public static Parameters of(Map<String, Object> tree) {
        return new Parameters(tree);
    }

    /** What {@code value} brings, when it is a map; nothing otherwise. */
    public static Parameters in(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return NONE;
        }
        var tree = new LinkedHashMap<String, Object>();
        for (var entry : map.entrySet()) {
            if (entry.getValue() != null) {
                tree.put(String.valueOf(entry.getKey()), entry.getValue());
            }
        }
        return new Parameters(tree);
    }

    /** Everything, by its names as sent. */
    public Map<String, Object> asMap() {
        return tree;
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return tree.isEmpty();
    }

    /** What was sent under {@code name}, in whatever case. */
    public Optional<Object> get(String name) {
        var exact = tree.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (var entry : tree.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name) && entry.getValue() != null) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Whether anything was sent under {@code name}, be it empty. */
    public boolean has(String name) {
        return get(name).isPresent();
    }

    /** Only what was sent as a string. */
    public @Nullable String string(String name) {
        return get(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse(null);
    }

    /** A string or number as text; absent when it is empty or nested. */
    public Optional<String> text(String name) {
        return get(name).flatMap(Parameters::scalar).filter(text -> !text.isEmpty());
    }

    /** What was too long to be kept in memory. */
    public Optional<LongValue> longValue(String name) {
        return get(name).filter(LongValue.class::isInstance).map(LongValue.class::cast);
    }

    /** A string or number as text, which must be there. */
    public String requireText(String name) {
        return text(name).orElseThrow(() -> RestException.missing(name));
    }

    /** Words as sent; of words in several languages the English ones, else any; empty when there are none. */
    public String worded(String name) {
        var languages = inside(name);
        return text(name)
                .or(() -> languages.text("en"))
                .or(() -> languages.asMap().values().stream()
                        .flatMap(word -> scalar(word).stream())
                        .findFirst())
                .orElse("");
    }

    /** A whole number. */
    public Optional<Long> number(String name) {
        return text(name)
                .map(String::strip)
                .filter(text -> text.matches("-?\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** A whole number above 0, which must be there. */
    public long requireNumber(String name) {
        return number(name).filter(number -> number > 0).orElseThrow(() -> RestException.missing(name));
    }

    /** A flag: Y/N, 1/0, true/false, on/off. */
    public boolean flag(String name, boolean otherwise) {
        var word =
                get(name).flatMap(Parameters::scalar).map(text -> text.strip().toLowerCase(Locale.ROOT));
        return word.map(text -> switch (text) {
                    case "y", "yes", "1", "true", "on" -> true;
                    case "n", "no", "0", "false", "off" -> false;
                    default -> otherwise;
                })
                .orElse(otherwise);
    }

    /** What is nested under {@code name}; nothing when that is no map. */
    public Parameters inside(String name) {
        return get(name).map(Parameters::in).orElse(NONE);
    }

    /** The items of a list, or of a map used as one; absent when it is neither. */
    public Optional<List<Object>> items(String name) {
        return get(name).flatMap(Parameters::itemsOf);
    }

    private static Optional<List<Object>> itemsOf(Object value) {
        if (value instanceof List<?> list) {
            return Optional.of(new ArrayList<>(list));
        }
        return value instanceof Map<?, ?> map ? Optional.of(new ArrayList<>(map.values())) : Optional.empty();
    }

    /** A string, number or flag as text. */
    public static Optional<String> scalar(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? Optional.of(value.toString())
                : Optional.empty();
    }
}
