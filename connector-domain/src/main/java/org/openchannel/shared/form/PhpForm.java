package org.openchannel.shared.form;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code application/x-www-form-urlencoded} text whose names nest by brackets. */
public final class PhpForm {

    /** How deep names may nest. */
    public static final int MAX_DEPTH = 16;

    /** How many fields a form may have. */
    public static final int MAX_FIELDS = 20_000;

    private PhpForm() {}

    /**
     * The tree a form means: values are strings, lists (keys 0, 1, 2 …) or maps.
     *
     * @throws FormException when it is broken, too deep or has too many fields
     */
    public static Map<String, Object> parse(String form) {
        var pairs = new ArrayList<Map.Entry<String, Object>>();
        for (var pair : form.split("&", -1)) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = decode(equals < 0 ? pair : pair.substring(0, equals));
                pairs.add(Map.entry(name, equals < 0 ? "" : decode(pair.substring(equals + 1))));
            }
        }
        return tree(pairs);
    }

    /** The tree of fields whose names and values are already decoded, for example those of a multipart form. */
    public static Map<String, Object> tree(Collection<Map.Entry<String, Object>> fields) {
        if (fields.size() > MAX_FIELDS) {
            throw new FormException("A form may have at most " + MAX_FIELDS + " fields");
        }
        var tree = new Branch();
        for (var field : fields) {
            put(tree, path(field.getKey()), field.getValue());
        }
        return tree.asMap();
    }

    /** Writes a tree; null is left out, true is 1 and false is 0, as PHP does it. */
    public static String encode(Map<String, ?> tree) {
        var fields = new ArrayList<String>();
        tree.forEach((name, value) -> write(fields, encode(name), value));
        return String.join("&", fields);
    }

    private static void write(List<String> fields, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> write(fields, name + "%5B" + encode(String.valueOf(key)) + "%5D", inner));
        } else if (value instanceof List<?> list) {
            for (var index = 0; index < list.size(); index++) {
                write(fields, name + "%5B" + index + "%5D", list.get(index));
            }
        } else if (value instanceof Boolean flag) {
            fields.add(name + "=" + (flag ? "1" : "0"));
        } else if (value != null) {
            fields.add(name + "=" + encode(value.toString()));
        }
    }

    private static void put(Branch tree, List<String> path, Object value) {
        if (path.size() > MAX_DEPTH) {
            throw new FormException("A form may nest at most " + MAX_DEPTH + " levels");
        }
        var branch = tree;
        for (var step : path.subList(0, path.size() - 1)) {
            branch = branch.branch(step);
        }
        branch.set(path.get(path.size() - 1), value);
    }

    /** {@code a[b][]} → a, b and an empty step, which means "the next number". */
    private static List<String> path(String name) {
        var open = name.indexOf('[');
        if (open <= 0) {
            return List.of(name);
        }
        var steps = new ArrayList<String>();
        steps.add(name.substring(0, open));
        while (open >= 0 && open < name.length() && name.charAt(open) == '[') {
            var close = name.indexOf(']', open);
            if (close < 0) {
                break;
            }
            steps.add(name.substring(open + 1, close));
            open = close + 1;
        }
        return steps;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new FormException("The form is not URL-encoded: " + e.getMessage());
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A PHP array while it is being read. */
    private static final class Branch {

        private final Map<String, Object> entries = new LinkedHashMap<>();
        private int next;

        Branch branch(String key) {
            var name = key.isEmpty() ? String.valueOf(next) : key;
            if (entries.get(name) instanceof Branch known) {
                return known;
            }
            var fresh = new Branch();
            set(name, fresh);
            return fresh;
        }

        void set(String key, Object value) {
            var name = key.isEmpty() ? String.valueOf(next) : key;
            entries.put(name, value);
            if (name.matches("\\d{1,8}")) {
                next = Math.max(next, Integer.parseInt(name) + 1);
            }
        }

        Map<String, Object> asMap() {
            var map = new LinkedHashMap<String, Object>();
            entries.forEach((key, value) -> map.put(key, value instanceof Branch branch ? branch.settled() : value));
            return map;
        }

        private Object settled() {
            var map = asMap();
            var index = 0;
            for (var key : map.keySet()) {
                if (!key.equals(String.valueOf(index++))) {
                    return map;
                }
            }
            return new ArrayList<>(map.values());
        }
    }
}
