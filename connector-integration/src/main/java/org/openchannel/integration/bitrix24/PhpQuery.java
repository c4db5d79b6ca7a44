package org.openchannel.integration.bitrix24;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/**
 * Parameters as PHP reads them from an address: {@code a[b][0]=c}. Commands of a batch are written so, because the real
 * portal takes no objects there. What is empty vanishes, as in PHP.
 */
final class PhpQuery {

    private final StringJoiner pairs = new StringJoiner("&");

    private PhpQuery() {}

    static String of(JsonObject parameters) {
        var query = new PhpQuery();
        parameters.forEach((key, value) -> query.add(encoded(key), value));
        return query.pairs.toString();
    }

    private void add(String name, JsonValue value) {
        switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().forEach((key, inner) -> add(name + "[" + encoded(key) + "]", inner));
            case ARRAY -> addAll(name, value.asJsonArray());
            case STRING -> pair(name, ((JsonString) value).getString());
            case TRUE -> pair(name, "1");
            case FALSE -> pair(name, "0");
            case NUMBER -> pair(name, value.toString());
            case NULL -> pair(name, "");
        }
    }

    private void addAll(String name, JsonArray list) {
        for (int index = 0; index < list.size(); index++) {
            add(name + "[" + index + "]", list.get(index));
        }
    }

    private void pair(String name, String value) {
        pairs.add(name + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
