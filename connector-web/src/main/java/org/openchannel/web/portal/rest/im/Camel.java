package org.openchannel.web.portal.rest.im;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns {@code names_like_this} into {@code namesLikeThis}, all the way down. */
public final class Camel {

    private static final Pattern BORDER = Pattern.compile("_([a-z0-9])");

    private Camel() {}

    /** A copy of {@code row} with the names turned. */
    public static Map<String, @Nullable Object> of(Map<String, ? extends @Nullable Object> row) {
        var turned = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((name, value) -> turned.put(
                BORDER.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)), value(value)));
        return turned;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var inner = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((name, found) -> inner.put(String.valueOf(name), found));
            return of(inner);
        }
        return value instanceof List<?> list ? list.stream().map(Camel::value).toList() : value;
    }
}
