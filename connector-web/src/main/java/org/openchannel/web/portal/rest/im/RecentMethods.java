package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
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
    public RestMethod list(TalkHistory talks, MarkTalks marks, People people) {
        return new Answered("im.recent.list", ImMethods.SCOPES, call -> {
            var skip = Math.max(0, call.parameters().number("OFFSET").orElse(0L));
            var most = Math.max(
                    1, Math.min(LARGEST, call.parameters().number("LIMIT").orElse(USUAL)));
            var all = RecentWish.of(marks, call);
            var answer = new LinkedHashMap<String, Object>();
            answer.put(
                    "items",
                    all.stream()
                            .skip(skip)
                            .limit(most)
                            .map(talk -> row(talk, call.userId(), new Sources(talks, marks, people)))
                            .toList());
            answer.put("hasMorePages", all.size() > skip + most);
            answer.put("hasMore", all.size() > skip + most);
            return answer;
        });
    }

    @Produces
    @Dependent
    public RestMethod get(TalkHistory talks, MarkTalks marks, People people) {
        return new Answered(
                "im.recent.get",
                ImMethods.SCOPES,
                call -> RecentWish.of(marks, call).stream()
                        .limit(LARGEST)
                        .map(talk -> row(talk, call.userId(), new Sources(talks, marks, people)))
                        .toList());
    }

    @Produces
    @Dependent
    public RestMethod pin(ImTalks talks, MarkTalks marks) {
        return new Answered("im.recent.pin", ImMethods.SCOPES, call -> {
            mark(talks, marks, call, Mark.Kind.PINNED, call.parameters().flag("PIN", true));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod hide(ImTalks talks, MarkTalks marks) {
        return new Answered("im.recent.hide", ImMethods.SCOPES, call -> {
            mark(talks, marks, call, Mark.Kind.PINNED, false);
            mark(talks, marks, call, Mark.Kind.HIDDEN, true);
            return true;
        });
    }

    /** With {@code N} the talk counts as read, too. */
    @Produces
    @Dependent
    public RestMethod unread(ImTalks talks, ImDialogs dialogs, MarkTalks marks) {
        return new Answered("im.recent.unread", ImMethods.SCOPES, call -> {
            var isUnread = call.parameters().flag("ACTION", true);
            var talk = mark(talks, marks, call, Mark.Kind.UNREAD, isUnread);
            talk.filter(found -> !isUnread).ifPresent(found -> talks.read(found, call));
            return talk.isPresent() || dialogs.named(name(call), call).isPresent();
        });
    }

    /** Marks the talk a call names; dialogs of open lines are in one order for everybody and know no marks. */
    private static Optional<Scene> mark(ImTalks talks, MarkTalks marks, Call call, Mark.Kind kind, boolean isMarked) {
        var talk = talks.named(name(call), call);
        talk.ifPresent(found -> marks.mark(call.userId(), kind, found.id(), isMarked));
        return talk;
    }

    static String name(Call call) {
        return call.parameters()
                .text("DIALOG_ID")
                .map(String::strip)
                .filter(name -> name.matches("(?i)(chat)?[1-9]\\d{0,17}"))
                .orElseThrow(() -> new RestException(400, "DIALOG_ID_EMPTY", "Dialog ID can't be empty"));
    }

    /** What rows are made of. */
    private record Sources(TalkHistory talks, MarkTalks marks, People people) {}

    private static Map<String, @Nullable Object> row(MarkedTalk marked, long viewer, Sources sources) {
        var talk = marked.talk();
        var other = talk.other(viewer);
        var user = sources.people().user(other.orElse(viewer)).orElse(Map.of());
        var color = BotColors.code(talk.color(), talk.id());
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", other.<Object>map(id -> id).orElse("chat" + talk.id()));
        row.put("chat_id", talk.id());
        row.put("type", talk.isPrivate() ? "user" : "chat");
        row.put("avatar", Map.of("url", "", "color", color));
        row.put("title", talk.isPrivate() ? user.get("name") : talk.title());
        row.put("message", message(talk, sources.talks()));
        row.put("counter", talk.isUnread(viewer) ? 1 : 0);
        row.put("last_id", talk.isUnread(viewer) ? 0 : talk.lastMessageId());
        row.put("pinned", marked.isPinned());
        row.put("unread", marked.isUnread() && !talk.isUnread(viewer));
        row.put("has_reminder", false);
        row.put("date_update", Moments.text(talk.lastMessageAt()));
        row.put("date_last_activity", Moments.text(talk.lastMessageAt()));
        row.put("user", user);
        row.put("chat", chat(talk, sources.marks()));
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

    static Map<String, @Nullable Object> chat(TalkCard talk, MarkTalks marks) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        if (!talk.isPrivate()) {
            row.put("id", talk.id());
            row.put("name", talk.title());
            row.put("owner", talk.ownerId());
            row.put("avatar", "");
            row.put("color", BotColors.code(talk.color(), talk.id()));
            row.put("type", "chat");
            row.put("entity_type", talk.entityType());
            row.put("entity_id", talk.entityId());
            row.put("date_create", Moments.text(talk.openedAt()));
            row.put("message_type", "C");
            row.put("user_counter", talk.members().size());
        }
        row.put("text_field_enabled", true);
        row.put("background_id", null);
        row.put("mute_list", muted(marks.mutedBy(talk.id())));
        return row;
    }

    /** By the number of whoever muted it, as PHP writes it: an empty list while nobody did. */
    private static Object muted(Set<Long> mutedBy) {
        return mutedBy.isEmpty()
                ? List.of()
                : mutedBy.stream().collect(Collectors.toMap(String::valueOf, user -> true));
    }
}
