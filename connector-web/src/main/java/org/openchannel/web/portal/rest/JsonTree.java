package org.openchannel.web.portal.rest;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes trees as JSON, with a cap on depth and size. Nulls are read as if they were not there. */
public final class JsonTree {

    private static final int MAX_DEPTH = 16;
    private static final int MAX_VALUES = 50_000;
    private static final Pattern HALVES = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    /** Found once: the static methods of {@code Json} search the whole class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonTree() {}

    /**
     * Reads an object.
     *
     * @throws RestException when it is broken, no object, or too large
     */
    public static Map<String, Object> readObject(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
                return new Reader(parser).object(1);
            }
        } catch (JsonException
                | UnsupportedOperationException
                | NumberFormatException e) { // the last two: absurd numbers
            throw new RestException(400, "INVALID_REQUEST", "The body is not JSON: " + e.getMessage());
        }
        throw new RestException(400, "INVALID_REQUEST", "The body must be a JSON object");
    }

    /**
     * Reads what a call brings: an object, or a list as a map by place, since PHP writes an empty map as one.
     *
     * @throws RestException when it is broken, neither, or too large
     */
    public static Map<String, Object> readCall(String text) {
        return text.stripLeading().startsWith("[") ? listed(readObject("{\"list\":" + text + "}")) : readObject(text);
    }

    private static Map<String, Object> listed(Map<String, Object> wrapped) {
        var byPlace = new LinkedHashMap<String, Object>();
        if (wrapped.get("list") instanceof List<?> list) {
            list.forEach(one -> byPlace.put(String.valueOf(byPlace.size()), one));
        }
        return byPlace;
    }

    /** Writes a tree of maps, lists, strings, numbers, booleans and nulls. */
    public static String write(@Nullable Object tree) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            write(generator, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, inner) -> {
                json.writeKey(String.valueOf(key));
                write(json, inner);
            });
            json.writeEnd();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inner -> write(json, inner));
            json.writeEnd();
        } else if (value == null) {
            json.writeNull();
        } else {
            writeSingle(json, value);
        }
    }

    private static void writeSingle(JsonGenerator json, Object value) {
        if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.write(number);
        } else if (value instanceof Number number) {
            json.write(number.doubleValue());
        } else {
            json.write(value.toString());
        }
    }

    /** Reads one document. */
    private static final class Reader {

        private final JsonParser parser;
        private int values;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        Map<String, Object> object(int depth) {
            var map = new LinkedHashMap<String, Object>();
            while (parser.next() != JsonParser.Event.END_OBJECT) {
                var key = text();
                var value = value(parser.next(), depth);
                if (value != null) {
                    map.put(key, value);
                }
            }
            return map;
        }

        private List<Object> array(int depth) {
            var list = new ArrayList<Object>();
            for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
                var value = value(event, depth);
                list.add(value == null ? "" : value);
            }
            return list;
        }

        private @Nullable Object value(JsonParser.Event event, int depth) {
            if (depth >= MAX_DEPTH || ++values > MAX_VALUES) {
                throw new RestException(400, "INVALID_REQUEST", "The body is nested too deeply or has too many values");
            }
            return switch (event) {
                case START_OBJECT -> object(depth + 1);
                case START_ARRAY -> array(depth + 1);
                case VALUE_STRING -> text();
                case VALUE_NUMBER -> parser.isIntegralNumber() ? whole() : parser.getBigDecimal();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> null;
            };
        }

        /** Without the character no database keeps, and without halves of characters. */
        private String text() {
            var text = parser.getString().replace("\0", "");
            return text.chars().anyMatch(part -> Character.isSurrogate((char) part))
                    ? HALVES.matcher(text).replaceAll("\uFFFD")
                    : text;
        }

        private Object whole() {
            var number = parser.getBigDecimal();
            return number.precision() - number.scale() > 18 ? number.toPlainString() : number.longValue();
        }
    }
}
