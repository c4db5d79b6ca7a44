package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.web.portal.rest.Call;

/** What happened to a bot that asks; asking from a number on confirms all before it. */
@Dependent
public class EventGetMethod extends ModernMethod {

    private final ModernCallers callers;
    private final FetchEvents fetchEvents;

    @Inject
    public EventGetMethod(ModernCallers callers, FetchEvents fetchEvents) {
        super("imbot.v2.Event.get");
        this.callers = callers;
        this.fetchEvents = fetchEvents;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var bot = callers.bot(call);
        var sent = call.parameters();
        if (sent.flag("withUserEvents", false)) {
            refuseUserEvents(call);
        }
        var limit = (int) Math.min(Math.max(sent.number("limit").orElse(100L), 1), 1000);
        var page = fetchEvents.fetch(owner, bot.id(), sent.number("offset").orElse(0L), limit);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("events", page.entries().stream().map(EventGetMethod::row).toList());
        shown.put("nextOffset", page.next());
        shown.put("hasMore", page.hasMore());
        return shown;
    }

    /** Nobody can subscribe to users' events here. */
    private static void refuseUserEvents(Call call) {
        throw call.access().includes("im")
                ? wrong("USER_NOT_SUBSCRIBED", "User not subscribed")
                : wrong("SCOPE_ERROR", "Scope error");
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
