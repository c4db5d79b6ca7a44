package org.openchannel.faults;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A request as it came over the wire.
 *
 * @param path without the query
 * @param query without the question mark; empty when there is none
 * @param headers by their names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares requests.
record Request(String method, String path, String query, Map<String, String> headers, byte[] body) {

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What it asks for: the fields of its query and of its body, whether that is a form or JSON. */
    JsonObject fields() {
        var fields = PhpForm.read(query);
        var said = header("content-type").contains("json")
                ? JsonParser.parseString(text()).getAsJsonObject()
                : PhpForm.read(text());
        said.entrySet().forEach(field -> fields.add(field.getKey(), field.getValue()));
        return fields;
    }
}
