package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.openchannel.portal.botevent.FetchEvents;
import org.openchannel.portal.botevent.GiveContext;
import org.openchannel.portal.botevent.SubscribeReader;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.v2.Event.*}: what happens in the chats of the calling user. */
@Dependent
public class UserEventMethods {

    private static final List<String> SCOPES = List.of("im");

    @Produces
    @Dependent
    public RestMethod subscribe(SubscribeReader readers) {
        return new Answered("im.v2.Event.subscribe", SCOPES, call -> {
            readers.subscribe(call.userId());
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod unsubscribe(SubscribeReader readers) {
        return new Answered("im.v2.Event.unsubscribe", SCOPES, call -> {
            readers.unsubscribe(call.userId());
            return true;
        });
    }

    /** What a link said that led somebody to a bot: with it the bot is told of them. */
    @Produces
    @Dependent
    public RestMethod context(GiveContext giveContext) {
        return new Answered("im.v2.Chat.Bot.sendContext", SCOPES, call -> {
            var context = call.parameters().inside("context").asMap();
            var dialog = call.parameters().text("dialogId").map(String::strip).orElse("");
            if (!giveContext.give(call.userId(), dialog, context)) {
                throw ModernMethod.denied();
            }
            return ModernMethod.DONE;
        });
    }

    @Produces
    @Dependent
    public RestMethod get(FetchEvents fetchEvents) {
        return new Answered("im.v2.Event.get", SCOPES, call -> {
            var wish = EventWish.of(call.parameters());
            return EventWish.shown(fetchEvents.ofUser(call.userId(), wish.offset(), wish.limit()));
        });
    }
}
