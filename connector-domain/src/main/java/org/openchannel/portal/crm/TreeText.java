package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the fields of an item as one text and reads them again. Each piece says how long it is, so nothing needs
 * escaping: {@code s5:Alice}, {@code l…e} for a list, {@code m…e} for a map with its keys and values in turn.
 */
public final class TreeText {

    private final String text;
    private int at;

    private TreeText(String text) {
        this.text = text;
    }

    /** A tree of maps, lists and texts as one text. */
    public static String write(Map<String, ?> tree) {
        var text = new StringBuilder();
        write(text, tree);
        return text.toString();
    }

    /** What {@link #write} wrote. */
    public static Map<String, Object> read(String text) {
        var tree = new LinkedHashMap<String, Object>();
        if (new TreeText(text).value() instanceof Map<?, ?> map) {
            map.forEach((key, value) -> tree.put(key.toString(), value));
        }
        return tree;
    }

    private static void write(StringBuilder text, Object value) {
        if (value instanceof Map<?, ?> map) {
            text.append('m');
            map.forEach((key, inner) -> {
                write(text, key);
                write(text, inner);
            });
            text.append('e');
        } else if (value instanceof List<?> list) {
            text.append('l');
            list.forEach(inner -> write(text, inner));
            text.append('e');
        } else {
            var single = value.toString();
            text.append('s').append(single.length()).append(':').append(single);
        }
    }

    private Object value() {
        var mark = text.charAt(at++);
        return switch (mark) {
            case 'm' -> map();
            case 'l' -> list();
            case 's' -> single();
            default -> throw new IllegalStateException("No text of fields: '" + mark + "' at " + at);
        };
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        while (text.charAt(at) != 'e') {
            var key = value().toString();
            map.put(key, value());
        }
        at++;
        return map;
    }

    private List<Object> list() {
        var list = new ArrayList<Object>();
        while (text.charAt(at) != 'e') {
            list.add(value());
        }
        at++;
        return list;
    }

    private String single() {
        var colon = text.indexOf(':', at);
        var end = colon + 1 + Integer.parseInt(text.substring(at, colon));
        at = end;
        return text.substring(colon + 1, end);
    }
}
