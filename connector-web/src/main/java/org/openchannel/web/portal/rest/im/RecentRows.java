package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.portal.talk.Member;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;

/** What somebody talked of lately, as {@code im.recent.*} shows it: talks and dialogs of open lines. */
@Dependent
public class RecentRows {

    private final TalkHistory talks;
    private final MarkTalks marks;
    private final OwnLines lines;
    private final ChatRows chats;
    private final People people;

    @Inject
    public RecentRows(TalkHistory talks, MarkTalks marks, OwnLines lines, ChatRows chats, People people) {
        this.talks = talks;
        this.marks = marks;
        this.lines = lines;
        this.chats = chats;
        this.people = people;
    }

    /** One of them, and what shows it. */
    record Recent(boolean isPinned, Instant at, Supplier<Map<String, @Nullable Object>> row) {}

    /** Those that {@code call} asks for: first the pinned ones, each the latest first. */
    List<Recent> of(Call call) {
        var own = RecentWish.talks(marks, call).stream()
                .map(marked -> new Recent(marked.isPinned(), marked.talk().lastMessageAt(), () -> row(marked, call)));
        var ofLines = RecentWish.lines(lines, call).stream()
                .map(row -> new Recent(false, row.lastMessageAt(), () -> row(row, call)));
        return Stream.concat(own, ofLines)
                .sorted(Comparator.comparing((Recent recent) -> !recent.isPinned())
                        .thenComparing(Comparator.comparing(Recent::at).reversed()))
                .toList();
    }

    private Map<String, @Nullable Object> row(MarkedTalk marked, Call call) {
        var talk = marked.talk();
        var viewer = call.userId();
        var other = talk.other(viewer);
        var last = talks.message(talk.lastMessageId());
        var user = other.or(() -> last.filter(line -> !line.words().isSystem()).map(line -> line.authorId()))
                .flatMap(people::user);
        var unread = talks.countUnread(talk, viewer);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", other.<Object>map(id -> id).orElse("chat" + talk.id()));
        row.put("chat_id", talk.id());
        row.put("type", talk.isPrivate() ? "user" : "chat");
        row.put("avatar", avatar(talk, user.orElse(Map.of())));
        row.put("title", talk.isPrivate() ? user.map(found -> found.get("name")).orElse("") : talk.title());
        row.put(
                "message",
                message(
                        talk.lastMessageId(),
                        last.map(line -> line.words().isSystem() ? 0 : line.authorId())
                                .orElse(0L),
                        shown(last.map(line -> line.words().text()).orElse(""), call),
                        last.filter(line -> line.words().attach() != null).isPresent(),
                        talk.lastMessageAt()));
        row.put("counter", unread);
        row.put(
                "last_id",
                Optional.ofNullable(talk.members().get(viewer))
                        .map(Member::readUpTo)
                        .orElse(0L));
        row.put("pinned", marked.isPinned());
        row.put("unread", marked.isUnread() && !talk.isUnread(viewer));
        addTail(row, talk.lastMessageAt());
        row.put("chat", talk.isPrivate() ? chats.ofPrivate(talk) : chats.of(talk, viewer));
        row.put("user", user.<Object>map(found -> found).orElse(Map.of("id", 0)));
        row.put("options", List.of());
        return row;
    }

    private Map<String, @Nullable Object> row(DialogRow dialog, Call call) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        var card = lines.card(dialog);
        row.put("id", "chat" + dialog.chatId());
        row.put("chat_id", dialog.chatId());
        row.put("type", "chat");
        row.put("avatar", Map.of("url", dialog.avatarUrl() == null ? "" : dialog.avatarUrl(), "color", "#58cc47"));
        row.put("title", dialog.customerName());
        row.put(
                "message",
                message(
                        card.map(found -> found.lastMessageId()).orElse(0L),
                        dialog.lastAuthor() == ImMessage.Author.CUSTOMER
                                ? card.map(found -> found.customerId()).orElse(0L)
                                : card.map(found -> found.operatorId()).orElse(0L),
                        shown(dialog.lastText(), call),
                        false,
                        dialog.lastMessageAt()));
        row.put("counter", dialog.unread());
        row.put(
                "last_id",
                dialog.unread() == 0 ? card.map(found -> found.lastMessageId()).orElse(0L) : 0);
        row.put("pinned", false);
        row.put("unread", false);
        addTail(row, dialog.lastMessageAt());
        row.put("chat", card.map(found -> chats.of(found, call.userId())).orElse(Map.of()));
        row.put("lines", card.map(ChatRows::session).orElse(Map.of()));
        row.put("user", Map.of("id", 0));
        row.put("options", List.of());
        return row;
    }

    private static void addTail(Map<String, @Nullable Object> row, Instant at) {
        row.put("has_reminder", false);
        row.put("date_update", Moments.text(at));
        row.put("date_last_activity", Moments.text(at));
    }

    private Map<String, Object> avatar(TalkCard talk, Map<String, @Nullable Object> user) {
        return talk.isPrivate()
                ? Map.of(
                        "url",
                        String.valueOf(user.getOrDefault("avatar", "")),
                        "color",
                        String.valueOf(user.getOrDefault("color", "")))
                : chats.avatar(talk);
    }

    private static Map<String, @Nullable Object> message(
            long id, long authorId, String text, boolean hasAttach, Instant at) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("text", text);
        row.put("file", false);
        row.put("author_id", authorId);
        row.put("attach", hasAttach);
        row.put("sticker", null);
        row.put("date", Moments.text(at));
        row.put("status", "received");
        row.put("uuid", null);
        return row;
    }

    /** Without BBCode and line breaks, unless it is wanted as it is. */
    private static String shown(String text, Call call) {
        return call.parameters().flag("GET_ORIGINAL_TEXT", false)
                ? text
                : text.replaceAll("(?i)\\[br]", " ")
                        .replaceAll("\\[/?[A-Za-z*][^\\]\\[]*]", "")
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
