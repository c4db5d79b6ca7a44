package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads Bitrix24's JSON, in which a number may be a string, an empty object a list, and truth many things. */
final class Wire {

    private static final Set<String> TRUE = Set.of("true", "1", "y", "yes");

    private Wire() {}

    /** The object in {@code text}; empty when it is none. */
    static Optional<JsonObject> parse(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    /** A text or number, as text. */
    static Optional<String> text(JsonObject object, String key) {
        var value = object.get(key);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    /** The texts and numbers of a list, as texts. */
    static Stream<String> texts(JsonArray list) {
        return list.stream()
                .flatMap(value -> value instanceof JsonString text
                        ? Stream.of(text.getString())
                        : value instanceof JsonNumber number ? Stream.of(number.toString()) : Stream.empty());
    }

    /** A whole number, also one that comes as text. */
    static Optional<Long> number(JsonObject object, String key) {
        return text(object, key).filter(text -> text.matches("-?\\d{1,18}")).map(Long::parseLong);
    }

    /** Whether it is there and says yes. */
    static boolean isTrue(JsonObject object, String key) {
        var value = object.get(key);
        return JsonValue.TRUE.equals(value)
                || text(object, key)
                        .map(text -> TRUE.contains(text.toLowerCase(Locale.ROOT)))
                        .orElse(false);
    }

    /** A nested object; empty when it is none. */
    static JsonObject object(JsonObject object, String key) {
        return object.get(key) instanceof JsonObject nested ? nested : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** A nested list; empty when it is none. */
    static JsonArray list(JsonObject object, String key) {
        return object.get(key) instanceof JsonArray nested ? nested : JsonValue.EMPTY_JSON_ARRAY;
    }
}
