package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tree without its secrets. */
final class Masked {

    private static final Set<String> SECRET =
            Set.of("auth", "access_token", "refresh_token", "client_secret", "application_token", "password");
    private static final String MASK = "•••";

    private int left;

    private Masked(int most) {
        this.left = most;
    }

    /** As much of {@code tree} as makes about {@code most} characters of JSON. */
    static @Nullable Object beginning(@Nullable Object tree, int most) {
        return new Masked(most).of(tree);
    }

    private @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (value instanceof List<?> list) {
            return ofList(list);
        }
        left -= value instanceof String text ? text.length() : 1;
        return value;
    }

    private Map<String, @Nullable Object> ofMap(Map<?, ?> map) {
        var masked = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : map.entrySet()) {
            if (left <= 0) {
                break;
            }
            var key = String.valueOf(entry.getKey());
            left -= key.length();
            masked.put(key, SECRET.contains(key.toLowerCase(Locale.ROOT)) ? MASK : of(entry.getValue()));
        }
        return masked;
    }

    private List<@Nullable Object> ofList(List<?> list) {
        var masked = new ArrayList<@Nullable Object>();
        for (var item : list) {
            if (left <= 0) {
                break;
            }
            masked.add(of(item));
        }
        return masked;
    }
}
