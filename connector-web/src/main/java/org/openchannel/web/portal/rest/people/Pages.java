package org.openchannel.web.portal.rest.people;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.Parameters;

/** Lists in pages of 50. */
final class Pages {

    private static final int SIZE = 50;

    private Pages() {}

    static Object of(List<? extends Map<String, ? extends @Nullable Object>> rows, Parameters sent) {
        var wanted = sent.number("start").orElse(0L);
        var start = (int) Math.min(Math.max(wanted, 0), rows.size());
        var end = Math.min(start + SIZE, rows.size());
        var page = rows.subList(start, end);
        return wanted < 0 ? page : new Listed(page, rows.size(), end < rows.size() ? (long) end : null);
    }
}
