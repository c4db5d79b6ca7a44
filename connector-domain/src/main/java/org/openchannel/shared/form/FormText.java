package org.openchannel.shared.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code application/x-www-form-urlencoded} text whose names nest by brackets, as PHP reads it. */
public final class FormText {

    private FormText() {}

    /** Writes a tree of maps, lists and single values; null is left out, true is 1 and false is 0, as PHP does it. */
    public static String of(Map<String, ?> tree) {
        var fields = new ArrayList<String>();
        tree.forEach((name, value) -> write(fields, encoded(name), value));
        return String.join("&", fields);
    }

    private static void write(List<String> fields, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> write(fields, name + "%5B" + encoded(String.valueOf(key)) + "%5D", inner));
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                write(fields, name + "%5B" + index + "%5D", list.get(index));
            }
        } else if (value instanceof Boolean flag) {
            fields.add(name + "=" + (flag ? "1" : "0"));
        } else if (value != null) {
            fields.add(name + "=" + encoded(value.toString()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
