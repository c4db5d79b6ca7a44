package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.dialog.SearchDialogs;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.mark.KeepMarks;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.search.*}: chats and departments by a part of their name, and what was looked for lately. */
@Dependent
public class SearchMethods {

    private static final int SHORTEST = 2;
    private static final int MOST_REMEMBERED = 50;

    /** Which part of a long answer is wanted. */
    record Stretch(long offset, long limit) {

        private static final long USUAL = 10;
        private static final long LARGEST = 50;

        static Stretch of(Call call) {
            var sent = call.parameters();
            return new Stretch(
                    Math.max(0, sent.number("OFFSET").orElse(0L)),
                    Math.max(1, Math.min(LARGEST, sent.number("LIMIT").orElse(USUAL))));
        }

        <T> List<T> of(List<T> all) {
            return all.stream().skip(offset).limit(limit).toList();
        }

        /** Where the next one begins. */
        @Nullable Long next(long total) {
            return offset + limit < total ? offset + limit : null;
        }
    }

    /** Chats of the caller; with {@code FIND_LINES} alone, the dialogs of open lines on which the caller may work. */
    @Produces
    @Dependent
    public RestMethod chats(
            MarkTalks marks, SearchDialogs searchDialogs, ShowDialog showDialog, ChatRows rows, People people) {
        return new Answered("im.search.chat.list", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            var isForLines = !sent.has("FIND");
            var part = sent.text(isForLines ? "FIND_LINES" : "FIND")
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .filter(text -> text.length() >= SHORTEST)
                    .orElseThrow(SearchMethods::shortPhrase);
            if (isForLines) {
                return listed(
                        call,
                        searchDialogs.named(part, call.userId()),
                        id -> showDialog.of(id).map(dialog -> ChatRows.found(dialog, call.userId())));
            }
            var found = marks.of(call.userId()).stream()
                    .map(MarkedTalk::talk)
                    .filter(talk -> !talk.isPrivate() && !NoticeChats.isOne(talk))
                    .filter(talk -> isFound(talk, part, people))
                    .sorted(Comparator.comparingLong(TalkCard::id).reversed())
                    .toList();
            return listed(call, found, talk -> Optional.of(rows.found(talk, call.userId())));
        });
    }

    /** By its title, or by the name of somebody in it. */
    private static boolean isFound(TalkCard talk, String part, People people) {
        return talk.title().toLowerCase(Locale.ROOT).contains(part)
                || talk.members().keySet().stream()
                        .flatMap(id -> people.user(id).stream())
                        .map(user -> String.valueOf(user.get("name")).toLowerCase(Locale.ROOT))
                        .anyMatch(name -> hasWord(name, part));
    }

    private static <T> Listed listed(
            Call call, List<T> found, Function<T, Optional<Map<String, @Nullable Object>>> row) {
        var stretch = Stretch.of(call);
        var rows = stretch.of(found).stream()
                .flatMap(one -> row.apply(one).stream())
                .toList();
        return new Listed(rows, found.size(), stretch.next(found.size()));
    }

    @Produces
    @Dependent
    public RestMethod departments(Company company, People people) {
        return new Answered("im.search.department.list", ImMethods.SCOPES, call -> {
            if (!call.parameters().has("FIND")) {
                throw shortPhrase();
            }
            var part = call.parameters()
                    .text("FIND")
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .orElse("");
            var found = company.departments().stream()
                    .map(one -> StructureMethods.department(one, company, people, call))
                    .filter(row -> part.length() < SHORTEST || hasWord(String.valueOf(row.get("full_name")), part))
                    .toList();
            var stretch = Stretch.of(call);
            return new Listed(stretch.of(found), found.size(), stretch.next(found.size()));
        });
    }

    @Produces
    @Dependent
    public RestMethod remember(ImTalks talks, KeepMarks marks) {
        return new Answered("im.search.last.add", ImMethods.SCOPES, call -> {
            var talk = talks.named(ImDialogs.name(call), call);
            talk.ifPresent(found -> marks.mark(call.userId(), Mark.Kind.SEARCHED, about(found.id()), true));
            return talk.isPresent();
        });
    }

    @Produces
    @Dependent
    public RestMethod forget(ImTalks talks, KeepMarks marks) {
        return new Answered(
                "im.search.last.delete",
                ImMethods.SCOPES,
                call -> talks.named(ImDialogs.name(call), call)
                        .filter(found -> marks.mark(call.userId(), Mark.Kind.SEARCHED, about(found.id()), false))
                        .isPresent());
    }

    @Produces
    @Dependent
    public RestMethod remembered(TalkHistory talks, KeepMarks all, ChatRows rows, People people) {
        return new Answered("im.search.last.get", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            var searched = all.of(call.userId(), Mark.Kind.SEARCHED);
            return talks.of(call.userId()).stream()
                    .filter(talk -> searched.containsKey(about(talk.id())))
                    .filter(talk -> !(talk.isPrivate() && sent.flag("SKIP_DIALOG", false)))
                    .filter(talk -> talk.isPrivate() || !sent.flag("SKIP_CHAT", false))
                    .sorted(Comparator.comparing((TalkCard talk) -> searched.get(about(talk.id())))
                            .reversed())
                    .limit(MOST_REMEMBERED)
                    .map(talk -> row(talk, call.userId(), rows, people))
                    .toList();
        });
    }

    private static Map<String, @Nullable Object> row(TalkCard talk, long viewer, ChatRows rows, People people) {
        var user = talk.other(viewer).flatMap(people::user);
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", talk.other(viewer).<Object>map(id -> id).orElse("chat" + talk.id()));
        row.put("type", talk.isPrivate() ? "user" : "chat");
        row.put("avatar", rows.avatar(talk));
        row.put("title", user.map(found -> found.get("name")).orElse(talk.title()));
        if (talk.isPrivate()) {
            row.put("user", user.orElse(Map.of()));
        } else {
            row.put("chat", rows.of(talk, viewer));
        }
        return row;
    }

    private static boolean hasWord(String name, String part) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(part) || lower.contains(" " + part);
    }

    private static String about(long talkId) {
        return "chat" + talkId;
    }

    private static RestException shortPhrase() {
        return new RestException(400, "FIND_SHORT", "Too short a search phrase");
    }
}
