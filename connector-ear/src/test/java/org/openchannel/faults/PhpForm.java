package org.openchannel.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms as PHP programs read and write them: {@code data[MESSAGES][0][im][chat_id]=7}. */
final class PhpForm {

    private PhpForm() {}

    /** Reads nested fields; lists become objects with numbers for keys. */
    static JsonObject read(String form) {
        var root = new JsonObject();
        for (var field : form.split("&", -1)) {
            if (!field.isEmpty()) {
                var equals = field.indexOf('=');
                var name = decoded(equals < 0 ? field : field.substring(0, equals));
                put(root, List.of(name.replace("]", "").split("\\[", -1)), decoded(field.substring(equals + 1)));
            }
        }
        return root;
    }

    private static void put(JsonObject root, List<String> keys, String value) {
        var here = root;
        for (var key : keys.subList(0, keys.size() - 1)) {
            if (!here.has(key)) {
                here.add(key, new JsonObject());
            }
            here = here.getAsJsonObject(key);
        }
        var last = keys.get(keys.size() - 1);
        here.addProperty(last.isEmpty() ? Integer.toString(here.size()) : last, value);
    }

    static String write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The items of a list, which may have come as an object or may be missing. */
    static List<JsonObject> items(@Nullable JsonElement list) {
        if (list instanceof JsonObject object) {
            return object.entrySet().stream()
                    .map(item -> item.getValue().getAsJsonObject())
                    .toList();
        }
        return list instanceof JsonArray array
                ? array.asList().stream().map(JsonElement::getAsJsonObject).toList()
                : List.of();
    }

    /** A text or number below an object; empty when it is missing. */
    static String text(JsonObject object, String... path) {
        JsonElement here = object;
        for (var key : path) {
            here = here instanceof JsonObject nested ? nested.get(key) : null;
        }
        return here == null || !here.isJsonPrimitive() ? "" : here.getAsString();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
