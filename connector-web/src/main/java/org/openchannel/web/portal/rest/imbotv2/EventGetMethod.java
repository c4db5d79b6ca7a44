package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.botevent.SubscribeReader;
import org.openchannel.web.portal.rest.Call;

/** What happened to a bot that asks, and to the calling user; asking from a number on confirms all before it. */
@Dependent
public class EventGetMethod extends ModernMethod {

    private final ModernCallers callers;
    private final FetchEvents fetchEvents;
    private final SubscribeReader readers;

    @Inject
    public EventGetMethod(ModernCallers callers, FetchEvents fetchEvents, SubscribeReader readers) {
        super("imbot.v2.Event.get");
        this.callers = callers;
        this.fetchEvents = fetchEvents;
        this.readers = readers;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var bot = callers.bot(call);
        var wish = EventWish.of(call.parameters());
        if (!call.parameters().flag("withUserEvents", false)) {
            return EventWish.shown(fetchEvents.fetch(owner, bot.id(), wish.offset(), wish.limit()));
        }
        if (!call.access().includes("im")) {
            throw wrong("SCOPE_ERROR", "Scope error");
        }
        if (!readers.isSubscribed(call.userId())) {
            throw wrong("USER_NOT_SUBSCRIBED", "User not subscribed");
        }
        return EventWish.shown(fetchEvents.fetch(owner, bot.id(), call.userId(), wish.offset(), wish.limit()));
    }
}
