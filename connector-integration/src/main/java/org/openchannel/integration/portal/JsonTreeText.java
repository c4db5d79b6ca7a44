package org.openchannel.integration.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botevent.TreeText;

/** Keeps trees as JSON. */
@Dependent
class JsonTreeText implements TreeText {

    /** Found once: the static methods of {@code Json} search the whole class path at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String write(Object tree) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            write(json, tree);
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
        } else if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof Number number) {
            json.write(new BigDecimal(number.toString()));
        } else if (value == null) {
            json.writeNull();
        } else {
            json.write(value.toString());
        }
    }

    @Override
    public Object read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            var tree = tree(reader.readValue());
            return tree == null ? "" : tree;
        }
    }

    private static @Nullable Object tree(JsonValue value) {
        if (value instanceof JsonObject object) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            object.forEach((key, inner) -> map.put(key, tree(inner)));
            return map;
        }
        if (value instanceof JsonArray array) {
            var list = new ArrayList<@Nullable Object>();
            array.forEach(inner -> list.add(tree(inner)));
            return list;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValue() : number.bigDecimalValue();
        }
        return value == JsonValue.TRUE ? Boolean.TRUE : value == JsonValue.FALSE ? Boolean.FALSE : null;
    }
}
