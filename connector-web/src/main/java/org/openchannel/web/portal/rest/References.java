package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts earlier results of a batch where later commands refer to them: {@code $result[user][ID]}. */
final class References {

    private static final String MARK = "$result";
    private static final Pattern REFERENCE = Pattern.compile("\\$result((?:\\[[^\\[\\]]{1,100}+]){1,16}+)");
    private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]+)]");

    private References() {}

    /** Whether {@code value}, a tree, refers to an earlier result. */
    static boolean areIn(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(References::areIn);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(References::areIn);
        }
        return value instanceof String text && text.contains(MARK);
    }

    /** The parameters with every reference replaced; one that leads nowhere becomes empty. */
    static Map<String, Object> resolve(Map<String, Object> parameters, Map<String, Object> results) {
        var resolved = new LinkedHashMap<String, Object>();
        parameters.forEach((name, value) -> resolved.put(name, resolveValue(value, results)));
        return resolved;
    }

    private static Object resolveValue(@Nullable Object value, Map<String, Object> results) {
        if (value instanceof Map<?, ?> map) {
            var resolved = new LinkedHashMap<String, Object>();
            map.forEach((name, inner) -> resolved.put(String.valueOf(name), resolveValue(inner, results)));
            return resolved;
        }
        if (value instanceof List<?> list) {
            var resolved = new ArrayList<Object>();
            list.forEach(inner -> resolved.add(resolveValue(inner, results)));
            return resolved;
        }
        return value instanceof String text ? resolveText(text, results) : String.valueOf(value);
    }

    private static Object resolveText(String text, Map<String, Object> results) {
        if (!text.contains(MARK)) {
            return text;
        }
        var whole = REFERENCE.matcher(text);
        if (whole.matches()) {
            var found = follow(whole.group(1), results);
            return found == null ? "" : found;
        }
        whole.reset();
        return whole.replaceAll(match -> Matcher.quoteReplacement(
                Parameters.scalar(follow(match.group(1), results)).orElse("")));
    }

    private static @Nullable Object follow(String path, Map<String, Object> results) {
        var steps = STEP.matcher(path);
        Object here = results;
        while (here != null && steps.find()) {
            here = step(here, steps.group(1));
        }
        return here;
    }

    private static @Nullable Object step(Object here, String name) {
        if (here instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (here instanceof List<?> list && name.matches("\\d{1,6}")) {
            var index = Integer.parseInt(name);
            return index < list.size() ? list.get(index) : null;
        }
        return null;
    }
}
