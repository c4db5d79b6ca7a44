package org.openchannel.web.portal.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.RestException;

/** The JSON object a program sends. Whatever is of the wrong type is a problem that names it. */
final class Asked {

    private final Map<String, Object> tree;

    private Asked(Map<String, Object> tree) {
        this.tree = tree;
    }

    /** Reads {@code body}; nothing at all counts as an empty object. */
    static Asked of(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return new Asked(Map.of());
        }
        try {
            return new Asked(JsonTree.readObject(body));
        } catch (RestException e) {
            throw Problem.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** What is nested in another object. */
    static Asked in(Map<String, Object> object) {
        return new Asked(object);
    }

    boolean has(String name) {
        return tree.containsKey(name);
    }

    Optional<String> text(String name) {
        return value(name).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw Problem.wrong("\"" + name + "\" must be a string");
        });
    }

    String requireText(String name) {
        return text(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.wrong("\"" + name + "\" is missing; it must be a string that is not empty"));
    }

    /** A whole number, also when it comes as a string. */
    Optional<Long> number(String name) {
        return value(name).map(value -> {
            if (value instanceof Long || (value instanceof String text && text.matches("-?\\d{1,18}"))) {
                return Long.valueOf(value.toString());
            }
            throw Problem.wrong("\"" + name + "\" must be a whole number");
        });
    }

    /** A whole number that is not huge. */
    Optional<Integer> whole(String name) {
        return number(name).map(number -> {
            if (number == number.intValue()) {
                return number.intValue();
            }
            throw Problem.wrong("\"" + name + "\" is too large");
        });
    }

    /** Any number. */
    Optional<BigDecimal> decimal(String name) {
        return value(name).map(value -> {
            if (value instanceof Long number) {
                return BigDecimal.valueOf(number);
            }
            if (value instanceof BigDecimal number) {
                return number;
            }
            throw Problem.wrong("\"" + name + "\" must be a number");
        });
    }

    Optional<Boolean> flag(String name) {
        return value(name).map(value -> {
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw Problem.wrong("\"" + name + "\" must be true or false");
        });
    }

    /** A list of strings; also one string with commas. */
    Optional<List<String>> texts(String name) {
        return value(name).map(value -> {
            if (value instanceof String text) {
                return List.of(text.split(","));
            }
            if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
                return list.stream().map(String.class::cast).toList();
            }
            throw Problem.wrong("\"" + name + "\" must be a list of strings");
        });
    }

    /** A list of whole numbers. */
    Optional<List<Long>> numbers(String name) {
        return value(name).map(value -> {
            if (value instanceof List<?> list && list.stream().allMatch(Long.class::isInstance)) {
                return list.stream().map(Long.class::cast).toList();
            }
            throw Problem.wrong("\"" + name + "\" must be a list of whole numbers");
        });
    }

    /** A list of objects. */
    Optional<List<Asked>> objects(String name) {
        return value(name).map(value -> {
            if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
                return list.stream().map(inner -> new Asked(object(inner))).toList();
            }
            throw Problem.wrong("\"" + name + "\" must be a list of objects");
        });
    }

    private static Map<String, Object> object(Object value) {
        var object = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> object.put(String.valueOf(key), inner));
        }
        return object;
    }

    /** An object; empty when there is none. */
    Map<String, Object> object(String name) {
        return value(name)
                .map(value -> {
                    if (value instanceof Map) {
                        return object(value);
                    }
                    throw Problem.wrong("\"" + name + "\" must be an object");
                })
                .orElseGet(LinkedHashMap::new);
    }

    /** The names that were sent, in their order. */
    List<String> names() {
        return new ArrayList<>(tree.keySet());
    }

    private Optional<Object> value(String name) {
        return Optional.ofNullable(tree.get(name));
    }
}
