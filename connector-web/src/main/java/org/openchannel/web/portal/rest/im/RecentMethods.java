package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.recent.*}: what the calling user talked of lately. */
@Dependent
public class RecentMethods {

    private static final long USUAL = 50;
    private static final long LARGEST = 200;

    @Produces
    @Dependent
    public RestMethod list(TalkHistory talks, People people) {
        return new Answered("im.recent.list", ImMethods.SCOPES, call -> {
            var skip = Math.max(0, call.parameters().number("OFFSET").orElse(0L));
            var most = Math.max(
                    1, Math.min(LARGEST, call.parameters().number("LIMIT").orElse(USUAL)));
            var all = wanted(talks, call);
            var answer = new LinkedHashMap<String, Object>();
            answer.put(
                    "items",
                    all.stream()
                            .skip(skip)
                            .limit(most)
                            .map(talk -> row(talk, call.userId(), talks, people))
                            .toList());
            answer.put("hasMorePages", all.size() > skip + most);
            answer.put("hasMore", all.size() > skip + most);
            return answer;
        });
    }

    @Produces
    @Dependent
    public RestMethod get(TalkHistory talks, People people) {
        return new Answered(
                "im.recent.get",
                ImMethods.SCOPES,
                call -> wanted(talks, call).stream()
                        .limit(LARGEST)
                        .map(talk -> row(talk, call.userId(), talks, people))
                        .toList());
    }

    @Produces
    @Dependent
    public RestMethod pin() {
        return new Answered("im.recent.pin", ImMethods.SCOPES, RecentMethods::noted);
    }

    @Produces
    @Dependent
    public RestMethod hide() {
        return new Answered("im.recent.hide", ImMethods.SCOPES, RecentMethods::noted);
    }

    @Produces
    @Dependent
    public RestMethod unread() {
        return new Answered("im.recent.unread", ImMethods.SCOPES, RecentMethods::noted);
    }

    /** Lists here are in one order for everybody: what was asked for changes nothing. */
    private static Object noted(Call call) {
        if (call.parameters()
                .text("DIALOG_ID")
                .filter(name -> name.strip().matches("(?i)(chat)?[1-9]\\d{0,17}"))
                .isEmpty()) {
            throw new RestException(400, "DIALOG_ID_EMPTY", "Dialog ID can't be empty");
        }
        return true;
    }

    private static List<TalkCard> wanted(TalkHistory talks, Call call) {
        var sent = call.parameters();
        return talks.of(call.userId()).stream()
                .filter(talk -> !(talk.isPrivate() && sent.flag("SKIP_DIALOG", false)))
                .filter(talk -> talk.isPrivate() || !sent.flag("SKIP_CHAT", false))
                .filter(talk -> talk.isUnread(call.userId()) || !sent.flag("UNREAD_ONLY", false))
                .filter(talk -> !sent.flag("ONLY_OPENLINES", false))
                .toList();
    }

    private static Map<String, @Nullable Object> row(TalkCard talk, long viewer, TalkHistory talks, People people) {
        var other = talk.other(viewer);
        var user = people.user(other.orElse(viewer)).orElse(Map.of());
        var color = BotColors.code(talk.color(), talk.id());
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", other.<Object>map(id -> id).orElse("chat" + talk.id()));
        row.put("chat_id", talk.id());
        row.put("type", talk.isPrivate() ? "user" : "chat");
        row.put("avatar", Map.of("url", "", "color", color));
        row.put("title", talk.isPrivate() ? user.get("name") : talk.title());
        row.put("message", message(talk, talks));
        row.put("counter", talk.isUnread(viewer) ? 1 : 0);
        row.put("last_id", talk.isUnread(viewer) ? 0 : talk.lastMessageId());
        List.of("pinned", "unread", "has_reminder").forEach(flag -> row.put(flag, false));
        row.put("date_update", Moments.text(talk.lastMessageAt()));
        row.put("date_last_activity", Moments.text(talk.lastMessageAt()));
        row.put("user", user);
        row.put("chat", chat(talk, color));
        row.put("options", List.of());
        return row;
    }

    private static Map<String, @Nullable Object> message(TalkCard talk, TalkHistory talks) {
        var last = talks.message(talk.lastMessageId());
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", talk.lastMessageId());
        row.put("text", last.map(line -> line.words().text()).orElse(""));
        row.put("file", false);
        row.put("author_id", last.map(line -> line.authorId()).orElse(0L));
        row.put("attach", last.filter(line -> line.words().attach() != null).isPresent());
        row.put("sticker", null);
        row.put("date", Moments.text(talk.lastMessageAt()));
        row.put("status", "received");
        row.put("uuid", null);
        return row;
    }

    private static Map<String, @Nullable Object> chat(TalkCard talk, String color) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        if (!talk.isPrivate()) {
            row.put("id", talk.id());
            row.put("name", talk.title());
            row.put("owner", talk.ownerId());
            row.put("avatar", "");
            row.put("color", color);
            row.put("type", "chat");
            row.put("entity_type", talk.entityType());
            row.put("entity_id", talk.entityId());
            row.put("date_create", Moments.text(talk.openedAt()));
            row.put("message_type", "C");
            row.put("user_counter", talk.members().size());
        }
        row.put("text_field_enabled", true);
        row.put("background_id", null);
        row.put("mute_list", List.of());
        return row;
    }
}
