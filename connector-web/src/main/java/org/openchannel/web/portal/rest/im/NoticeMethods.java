package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.notify.*}: what a user was told, looked at, looked for and marked as seen. */
@Dependent
public class NoticeMethods {

    private static final int PAGE = 50;
    private static final int STRETCH = 200;
    private static final int MOST_SEARCHED = 10_000;

    @Produces
    @Dependent
    public RestMethod get(NoticeChats chats, Notices notices, TalkHistory talks, People people) {
        return new Answered("im.notify.get", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            if (sent.has("LAST_ID") != sent.has("LAST_TYPE")) {
                throw new RestException(
                        400, "LAST_ID_AND_LAST_TYPE", "Parameters LAST_ID and LAST_TYPE should be used together.");
            }
            var chat = chats.of(call.userId());
            var before = before(sent);
            var lines = chat.map(found -> latestFirst(talks.page(found.id(), before, limit(sent))))
                    .orElse(List.of());
            var answer = new LinkedHashMap<String, Object>();
            answer.put("total_count", chat.map(TalkCard::messageCount).orElse(0L));
            answer.put("total_unread_count", chats.countUnseen(call.userId()));
            answer.put("chat_id", chat.map(TalkCard::id).orElse(0L));
            addNotices(answer, lines, notices, people);
            return answer;
        });
    }

    @Produces
    @Dependent
    public RestMethod search(NoticeChats chats, Notices notices, TalkHistory talks, People people) {
        return new Answered("im.notify.history.search", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            var wanted = new NoticeSearch(sent);
            var before = before(sent);
            var chat = chats.of(call.userId());
            var found = chat.map(talk -> all(talk, talks)).orElse(List.of()).stream()
                    .filter(line -> wanted.finds(line, notices.tagOf(line.id())))
                    .toList();
            var answer = new LinkedHashMap<String, Object>();
            answer.put("chat_id", chat.map(TalkCard::id).orElse(0L));
            answer.put("total_results", found.size());
            addNotices(
                    answer,
                    found.stream()
                            .filter(line -> line.id() < before)
                            .limit(limit(sent))
                            .toList(),
                    notices,
                    people);
            return answer;
        });
    }

    /** Without a number nothing happens. */
    @Produces
    @Dependent
    public RestMethod read(NoticeChats chats) {
        return new Answered("im.notify.read", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            var isSeen = !sent.text("ACTION").orElse("Y").equals("N");
            sent.number("ID").filter(id -> id >= 0).ifPresent(id -> {
                if (sent.text("ONLY_CURRENT").filter("Y"::equals).isPresent()) {
                    chats.mark(call.userId(), List.of(id), isSeen);
                } else {
                    chats.markFrom(call.userId(), id, isSeen);
                }
            });
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod readList(NoticeChats chats) {
        return new Answered("im.notify.read.list", ImMethods.SCOPES, call -> {
            var items = call.parameters()
                    .items("IDS")
                    .orElseThrow(() -> new RestException(400, "PARAMS_ERROR", "No IDS param or it is not an array"));
            var ids = items.stream()
                    .flatMap(item -> Parameters.scalar(item).stream())
                    .takeWhile(text -> text.matches("[1-9]\\d{0,17}"))
                    .map(Long::valueOf)
                    .toList();
            var isSeen = call.parameters().text("ACTION").orElse("Y").equals("Y");
            chats.mark(call.userId(), ids, isSeen);
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod readAll(NoticeChats chats) {
        return new Answered("im.notify.read.all", ImMethods.SCOPES, call -> {
            chats.markFrom(call.userId(), 0, true);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("result", true);
            answer.put("newCounter", chats.countUnseen(call.userId()));
            return answer;
        });
    }

    private static void addNotices(Map<String, Object> answer, List<TalkLine> lines, Notices notices, People people) {
        answer.put(
                "notifications",
                lines.stream()
                        .map(line -> NoticeRow.of(line, notices.tagOf(line.id())))
                        .toList());
        answer.put("users", users(lines, people));
    }

    private static List<Map<String, @Nullable Object>> users(List<TalkLine> lines, People people) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.authorId()))
                .distinct()
                .sorted()
                .flatMap(id -> people.user(id).stream())
                .toList();
    }

    private static List<TalkLine> all(TalkCard talk, TalkHistory talks) {
        var all = new ArrayList<TalkLine>();
        var before = Long.MAX_VALUE;
        while (all.size() < MOST_SEARCHED) {
            var page = latestFirst(talks.page(talk.id(), before, STRETCH));
            all.addAll(page);
            if (page.size() < STRETCH) {
                break;
            }
            before = page.get(page.size() - 1).id();
        }
        return all;
    }

    private static List<TalkLine> latestFirst(List<TalkLine> lines) {
        var turned = new ArrayList<TalkLine>(lines);
        Collections.reverse(turned);
        return turned;
    }

    private static int limit(Parameters sent) {
        return (int) Math.max(1, Math.min(PAGE, sent.number("LIMIT").orElse((long) PAGE)));
    }

    private static long before(Parameters sent) {
        if (sent.text("LAST_ID").isEmpty()) {
            return Long.MAX_VALUE;
        }
        return sent.number("LAST_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, "LAST_ID_STRING", "Last notification ID can't be string"));
    }
}
