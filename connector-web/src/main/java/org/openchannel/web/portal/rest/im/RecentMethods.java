package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.recent.*}: what the calling user talked of lately. */
@Dependent
public class RecentMethods {

    private static final long USUAL = 50;
    private static final long LARGEST = 200;

    /** Bitrix24 does not count them. */
    private static final long UNCOUNTED = -1;

    @Produces
    @Dependent
    public RestMethod list(RecentRows rows) {
        return new Answered("im.recent.list", ImMethods.SCOPES, call -> {
            var skip = Math.max(0, call.parameters().number("OFFSET").orElse(0L));
            var most = Math.max(
                    1, Math.min(LARGEST, call.parameters().number("LIMIT").orElse(USUAL)));
            var all = rows.of(call);
            var answer = new LinkedHashMap<String, Object>();
            answer.put(
                    "items",
                    all.stream()
                            .skip(skip)
                            .limit(most)
                            .map(recent -> recent.row().get())
                            .toList());
            answer.put("hasMorePages", all.size() > skip + most);
            answer.put("hasMore", all.size() > skip + most);
            answer.put("copilot", nobodyElse());
            answer.put("messagesAutoDeleteConfigs", List.of());
            return new Listed(answer, UNCOUNTED, null);
        });
    }

    private static Map<String, @Nullable Object> nobodyElse() {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("chats", null);
        row.put("messages", null);
        row.put("roles", Map.of());
        row.put("recommendedRoles", List.of());
        return row;
    }

    @Produces
    @Dependent
    public RestMethod get(RecentRows rows) {
        return new Answered(
                "im.recent.get",
                ImMethods.SCOPES,
                call -> rows.of(call).stream()
                        .limit(LARGEST)
                        .map(recent -> recent.row().get())
                        .toList());
    }

    @Produces
    @Dependent
    public RestMethod pin(ImTalks talks, ImDialogs dialogs, MarkTalks marks) {
        return new Answered("im.recent.pin", ImMethods.SCOPES, call -> {
            var talk =
                    mark(talks, marks, call, Mark.Kind.PINNED, call.parameters().flag("PIN", true));
            if (talk.isEmpty() && dialogs.named(ImDialogs.name(call), call).isEmpty()) {
                throw new RestException(400, "ACCESS_ERROR", "You don't have permission to pin this chat");
            }
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
            return talk.isPresent() || dialogs.named(ImDialogs.name(call), call).isPresent();
        });
    }

    /** Marks the talk a call names; dialogs of open lines are in one order for everybody and know no marks. */
    private static Optional<Scene> mark(ImTalks talks, MarkTalks marks, Call call, Mark.Kind kind, boolean isMarked) {
        var talk = talks.named(ImDialogs.name(call), call);
        talk.ifPresent(found -> marks.mark(call.userId(), kind, found.id(), isMarked));
        return talk;
    }
}
