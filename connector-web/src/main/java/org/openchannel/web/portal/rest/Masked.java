package org.openchannel.web.portal.rest;

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

    private Masked() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var masked = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, inner) -> {
                var isSecret = SECRET.contains(String.valueOf(key).toLowerCase(Locale.ROOT));
                masked.put(String.valueOf(key), isSecret ? MASK : of(inner));
            });
            return masked;
        }
        return value instanceof List<?> list ? list.stream().map(Masked::of).toList() : value;
    }
}
