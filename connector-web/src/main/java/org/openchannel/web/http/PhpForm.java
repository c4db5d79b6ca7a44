package org.openchannel.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form as PHP programs write and read it: {@code auth[member_id]=…&data[MESSAGES][0][im][chat_id]=7}. Values are
 * strings, lists where the keys count from 0 (or are empty, {@code a[]=x}), and maps otherwise. Depth, number and size
 * are capped, so that nobody can make us work for nothing. NUL, which no database keeps, is left out.
 */
public final class PhpForm {

    /** The longest form read, in characters; what names files does not carry them. */
    public static final int MAX_LENGTH = 4 * 1024 * 1024;

    /** The most fields read. */
    public static final int MAX_FIELDS = 20_000;

    /** The deepest nesting read. */
    public static final int MAX_DEPTH = 16;

    private static final int MAX_NAME = 1_000;

    private final Map<String, Object> fields;

    private PhpForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** A form beyond our caps, or one nobody could mean. */
    public static class UnreadableFormException extends RuntimeException {

        public UnreadableFormException(String message) {
            super(message);
        }
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} text, a body or a query.
     *
     * @throws UnreadableFormException when it is too large, too deep, has too many fields or broken escapes
     */
    public static PhpForm parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new UnreadableFormException("The form is too large");
        }
        var root = new LinkedHashMap<String, Object>();
        var fields = 0;
        for (int from = 0; from < text.length(); ) {
            var to = text.indexOf('&', from);
            to = to < 0 ? text.length() : to;
            if (to > from) {
                if (++fields > MAX_FIELDS) {
                    throw new UnreadableFormException("The form has too many fields");
                }
                put(root, text.substring(from, to));
            }
            from = to + 1;
        }
        return new PhpForm(settledMap(root));
    }

    /** Everything read: nested {@code Map<String, Object>}, {@code List<Object>} and {@code String}. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** What lies at {@code path}; list items go by their number. */
    public Optional<Object> at(String... path) {
        Object here = fields;
        for (var key : path) {
            var next = child(here, key);
            if (next == null) {
                return Optional.empty();
            }
            here = next;
        }
        return Optional.of(here);
    }

    /** The text at {@code path}; empty when there is none or it is nested. */
    public Optional<String> text(String... path) {
        return at(path).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The items of the list or map at {@code path}, each as a form of its own; items that are texts are left out. */
    public List<PhpForm> items(String... path) {
        var items = new ArrayList<PhpForm>();
        for (var item : values(at(path).orElse(List.of()))) {
            form(item).ifPresent(items::add);
        }
        return items;
    }

    private static Collection<?> values(Object found) {
        if (found instanceof Map<?, ?> map) {
            return map.values();
        }
        return found instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked") // every map in here was made by this class
    private static Optional<PhpForm> form(Object item) {
        return item instanceof Map<?, ?> map ? Optional.of(new PhpForm((Map<String, Object>) map)) : Optional.empty();
    }

    private static @Nullable Object child(Object here, String key) {
        if (here instanceof Map<?, ?> map) {
            return map.get(key);
        }
        if (here instanceof List<?> list && key.matches("\\d{1,6}")) {
            var index = Integer.parseInt(key);
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }

    private static void put(Map<String, Object> root, String field) {
        var equals = field.indexOf('=');
        var name = decoded(equals < 0 ? field : field.substring(0, equals));
        var keys = keys(name);
        var here = root;
        for (var key : keys.subList(0, keys.size() - 1)) {
            here = descend(here, key);
        }
        here.put(free(here, keys.get(keys.size() - 1)), equals < 0 ? "" : decoded(field.substring(equals + 1)));
    }

    /** {@code a[b][]} → a, b, "". Brackets that don't match belong to the name, as in PHP. */
    private static List<String> keys(String name) {
        if (name.length() > MAX_NAME) {
            throw new UnreadableFormException("A field's name is too long");
        }
        var open = name.indexOf('[');
        if (open <= 0 || name.indexOf(']', open) < 0) {
            return List.of(name);
        }
        var keys = new ArrayList<String>();
        keys.add(name.substring(0, open));
        while (open >= 0 && open < name.length() && name.charAt(open) == '[') {
            var close = name.indexOf(']', open);
            if (close < 0) {
                break;
            }
            keys.add(name.substring(open + 1, close));
            open = close + 1;
        }
        if (keys.size() > MAX_DEPTH) {
            throw new UnreadableFormException("The form is nested too deeply");
        }
        return keys;
    }

    @SuppressWarnings("unchecked") // every map in here was made by this class
    private static Map<String, Object> descend(Map<String, Object> here, String key) {
        var name = free(here, key);
        if (here.get(name) instanceof Map<?, ?> known) {
            return (Map<String, Object>) known;
        }
        var made = new LinkedHashMap<String, Object>();
        here.put(name, made);
        return made;
    }

    /** An empty key means the next number. */
    private static String free(Map<String, Object> here, String key) {
        return key.isEmpty() ? Integer.toString(here.size()) : key;
    }

    private static Map<String, Object> settledMap(Map<String, Object> map) {
        map.replaceAll((key, value) -> settled(value));
        return map;
    }

    /** Maps that count from 0 become lists. */
    @SuppressWarnings("unchecked") // every map in here was made by this class
    private static Object settled(Object value) {
        if (!(value instanceof Map<?, ?>)) {
            return value;
        }
        var map = settledMap((Map<String, Object>) value);
        var list = new ArrayList<Object>(map.size());
        for (int i = 0; i < map.size(); i++) {
            var item = map.get(Integer.toString(i));
            if (item == null) {
                return map;
            }
            list.add(item);
        }
        return list;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException e) {
            throw new UnreadableFormException("The form has broken escapes");
        }
    }
}
