package org.openchannel.web.portal.rest.imbotv2;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.web.portal.rest.Parameters;

/** From where on events are wanted, and how many. */
record EventWish(long offset, int limit) {

    private static final long USUAL = 100;
    private static final long MOST = 1000;

    static EventWish of(Parameters sent) {
        return new EventWish(sent.number("offset").orElse(0L), (int)
                Math.min(Math.max(sent.number("limit").orElse(USUAL), 1), MOST));
    }

    /** What there is. */
    static Map<String, Object> shown(FetchEvents.Page page) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("events", page.entries().stream().map(EventWish::row).toList());
        shown.put("nextOffset", page.next());
        shown.put("hasMore", page.hasMore());
        return shown;
    }

    private static Map<String, Object> row(FetchEvents.Entry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("eventId", entry.id());
        row.put("type", entry.event().toUpperCase(Locale.ROOT));
        row.put("date", ModernFacts.date(entry.raisedAt()));
        row.put("data", entry.facts());
        return row;
    }
}
