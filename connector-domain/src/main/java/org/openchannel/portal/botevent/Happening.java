package org.openchannel.portal.botevent;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.TalkNews;

/**
 * Something bots are told of.
 *
 * @param said the message it is about, where it is about one
 * @param person who caused it; absent when nobody did
 * @param context how a message or a command came about
 * @param details what else the modern way tells, by name
 */
public record Happening(
        BotEventKind kind,
        Scene scene,
        @Nullable Said said,
        @Nullable Person person,
        TalkNews.Context context,
        Map<String, Object> details) {

    static Happening of(BotEventKind kind, Scene scene, @Nullable Said said, @Nullable Person person) {
        return new Happening(kind, scene, said, person, TalkNews.Context.TEXTAREA, Map.of());
    }

    Happening with(TalkNews.Context how) {
        return new Happening(kind, scene, said, person, how, details);
    }

    Happening with(String name, Object value) {
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Happening(kind, scene, said, person, context, more);
    }

    /** Its number, or 0. */
    long causedBy() {
        return person == null || person.isConnector() ? 0 : person.id();
    }
}
