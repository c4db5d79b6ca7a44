package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Who there is to write to: users, their state, and what is unread. */
@Dependent
public class PeopleMethods {

    private static final int SHORTEST = 2;
    private static final Set<String> STATES = Set.of("online", "dnd", "away", "break");

    @Produces
    @Dependent
    public RestMethod list(People people) {
        return new Answered("im.user.list.get", ImMethods.SCOPES, call -> {
            var ids = ids(call);
            var asList = call.parameters()
                    .text("RESULT_TYPE")
                    .filter("array"::equalsIgnoreCase)
                    .isPresent();
            var rows = new LinkedHashMap<String, @Nullable Object>();
            ids.forEach(id -> rows.put(String.valueOf(id), people.user(id).orElse(null)));
            return asList ? rows.values().stream().filter(row -> row != null).toList() : rows;
        });
    }

    @Produces
    @Dependent
    public RestMethod status() {
        return new Answered("im.user.status.get", ImMethods.SCOPES, call -> "online");
    }

    @Produces
    @Dependent
    public RestMethod setStatus() {
        return new Answered("im.user.status.set", ImMethods.SCOPES, call -> {
            if (call.parameters().text("STATUS").filter(STATES::contains).isEmpty()) {
                throw new RestException(400, "STATUS_ERROR", "Status is not available");
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod idle() {
        return new Answered("im.user.status.idle.start", ImMethods.SCOPES, call -> true);
    }

    @Produces
    @Dependent
    public RestMethod busy() {
        return new Answered("im.user.status.idle.end", ImMethods.SCOPES, call -> true);
    }

    @Produces
    @Dependent
    public RestMethod search(StaffDirectory staff, People people) {
        return new Answered("im.search.user.list", ImMethods.SCOPES, call -> {
            var part = call.parameters()
                    .text("FIND")
                    .map(text -> text.strip().toLowerCase(Locale.ROOT))
                    .orElse("");
            if (part.length() < SHORTEST) {
                throw new RestException(400, "FIND_SHORT", "Too short a search phrase");
            }
            var found = staff.all().stream()
                    .filter(StaffMember::isActive)
                    .filter(user -> user.fullName().toLowerCase(Locale.ROOT).contains(part))
                    .toList();
            var stretch = SearchMethods.Stretch.of(call);
            var rows = new LinkedHashMap<String, @Nullable Object>();
            stretch.of(found)
                    .forEach(user -> rows.put(
                            String.valueOf(user.id()), people.user(user.id()).orElse(null)));
            return new Listed(mapOrNone(rows), found.size(), stretch.next(found.size()));
        });
    }

    @Produces
    @Dependent
    public RestMethod counters(MarkTalks marks) {
        return new Answered("im.counters.get", ImMethods.SCOPES, call -> {
            var chats = new LinkedHashMap<String, Object>();
            var dialogs = new LinkedHashMap<String, Object>();
            var muted = new LinkedHashMap<String, Object>();
            var unread = marks.of(call.userId()).stream()
                    .filter(MarkedTalk::isUnread)
                    .toList();
            unread.stream()
                    .filter(MarkedTalk::isMuted)
                    .forEach(marked -> muted.put(String.valueOf(marked.talk().id()), 1));
            unread.stream()
                    .filter(marked -> !marked.isMuted())
                    .map(MarkedTalk::talk)
                    .forEach(talk -> talk.other(call.userId())
                            .ifPresentOrElse(
                                    other -> dialogs.put(String.valueOf(other), 1),
                                    () -> chats.put(String.valueOf(talk.id()), 1)));
            var types = new LinkedHashMap<String, Object>();
            types.put("ALL", chats.size() + dialogs.size());
            types.put("NOTIFY", 0);
            types.put("CHAT", chats.size());
            types.put("LINES", 0);
            types.put("DIALOG", dialogs.size());
            types.put("MESSENGER", chats.size() + dialogs.size());
            var answer = new LinkedHashMap<String, Object>();
            answer.put("TYPE", types);
            answer.put("CHAT", mapOrNone(chats));
            answer.put("CHAT_MUTED", mapOrNone(muted));
            answer.put("CHAT_UNREAD", List.of());
            answer.put("LINES", List.of());
            answer.put("DIALOG", mapOrNone(dialogs));
            answer.put("DIALOG_UNREAD", List.of());
            return answer;
        });
    }

    private static Object mapOrNone(Map<String, ? extends @Nullable Object> map) {
        return map.isEmpty() ? List.of() : map;
    }

    /** Whom or what a call names; at least one. */
    static List<Long> ids(Call call) {
        var ids = ChatMethods.numbers(call.parameters().items("ID").orElse(List.of()));
        if (ids.isEmpty()) {
            throw new RestException(400, "INVALID_FORMAT", "A wrong format for the ID field is passed");
        }
        return ids;
    }
}
