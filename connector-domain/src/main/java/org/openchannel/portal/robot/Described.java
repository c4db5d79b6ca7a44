package org.openchannel.portal.robot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an application wrote about something; names count in either case. */
record Described(Map<String, Object> byName) {

    static Described of(@Nullable Object written) {
        var byName = new LinkedHashMap<String, Object>();
        if (written instanceof Map<?, ?> map) {
            map.forEach(
                    (name, value) -> byName.put(name.toString().toUpperCase(Locale.ROOT), value == null ? "" : value));
        }
        return new Described(byName);
    }

    @Nullable Object get(String name) {
        return byName.get(name);
    }

    /** Words; of several languages the English ones, else any. */
    String words(String name) {
        return words(byName.get(name));
    }

    boolean isYes(String name) {
        var word = words(name);
        return word.equalsIgnoreCase("Y") || word.equalsIgnoreCase("true") || word.equals("1");
    }

    /** One or many, those that are not empty. */
    List<String> texts(String name) {
        return texts(byName.get(name));
    }

    /** What one may choose from: titles by their values; of a plain list by their places. */
    Map<String, String> options(String name) {
        var options = new LinkedHashMap<String, String>();
        var written = byName.get(name);
        if (written instanceof Map<?, ?> map) {
            map.forEach((value, title) -> options.put(value.toString(), words(title)));
        } else if (written instanceof List<?> list) {
            list.forEach(title -> options.put(String.valueOf(options.size()), words(title)));
        }
        return options;
    }

    static List<String> texts(@Nullable Object value) {
        var many = value instanceof List<?> list
                ? list
                : value instanceof Map<?, ?> map ? List.copyOf(map.values()) : List.of(value == null ? "" : value);
        return many.stream()
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String words(@Nullable Object value) {
        if (value instanceof Map<?, ?> languages) {
            var english = languages.get("en");
            return english == null ? texts(languages).stream().findFirst().orElse("") : english.toString();
        }
        return value == null || value instanceof List ? "" : value.toString();
    }
}
