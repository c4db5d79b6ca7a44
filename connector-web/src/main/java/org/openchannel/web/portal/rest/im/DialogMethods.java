package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DeskNews;
import org.openchannel.portal.chat.ReadChat;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.dialog.*}: what is read and what is not, who is there, who writes. */
@Dependent
public class DialogMethods {

    private static final long USUAL = 50;
    private static final long LARGEST = 200;

    @Produces
    @Dependent
    public RestMethod read(ImDialogs dialogs, ReadChat readChat, ImTalks talks, TalkHistory history, MarkTalks marks) {
        return new Answered("im.dialog.read", ImMethods.SCOPES, call -> {
            var name = ImDialogs.name(call);
            var talk = talks.named(name, call).flatMap(talks::card);
            if (talk.isPresent()) {
                var card = talk.get();
                var upTo = call.parameters()
                        .number("MESSAGE_ID")
                        .filter(id -> id > 0)
                        .map(id -> Math.min(id, card.lastMessageId()))
                        .orElse(card.lastMessageId());
                history.read(card.id(), call.userId(), upTo);
                marks.mark(call.userId(), Mark.Kind.UNREAD, card.id(), false);
                var left = history.find(card.id()).map(now -> history.countUnread(now, call.userId()));
                return row(card.dialogId(call.userId()), card.id(), upTo, left.orElse(0));
            }
            var dialog = dialogs.named(name, call);
            dialog.ifPresent(found -> readChat.read(found.chatId()));
            return dialog.<Object>map(found -> row("chat" + found.chatId(), found.chatId(), found.lastMessageId(), 0))
                    .orElse(false);
        });
    }

    private static Map<String, Object> row(String dialogId, long chatId, long lastId, int left) {
        var row = new LinkedHashMap<String, Object>();
        row.put("dialogId", dialogId);
        row.put("chatId", chatId);
        row.put("lastId", lastId);
        row.put("counter", left);
        return row;
    }

    @Produces
    @Dependent
    public RestMethod readAll(TalkHistory talks, MarkTalks marks) {
        return new Answered("im.dialog.read.all", ImMethods.SCOPES, call -> {
            talks.of(call.userId()).forEach(talk -> {
                talks.read(talk.id(), call.userId(), talk.lastMessageId());
                marks.mark(call.userId(), Mark.Kind.UNREAD, talk.id(), false);
            });
            return true;
        });
    }

    /** What customers wrote is read for all operators at once, and stays so. */
    @Produces
    @Dependent
    public RestMethod unread(ImTalks talks, ImDialogs dialogs, TalkHistory history) {
        return new Answered("im.dialog.unread", ImMethods.SCOPES, call -> {
            var name = ImDialogs.name(call);
            var message = call.parameters()
                    .number("MESSAGE_ID")
                    .filter(id -> id > 0)
                    .orElseThrow(
                            () -> new RestException(400, "MESSAGE_ID_ERROR", "First unread message id can't be empty"));
            var talk = talks.named(name, call);
            talk.ifPresent(found -> history.unread(found.id(), call.userId(), message));
            return talk.isPresent() || dialogs.named(name, call).isPresent();
        });
    }

    @Produces
    @Dependent
    public RestMethod writing(ImTalks talks, ImDialogs dialogs, DeskNews news, StaffDirectory staff) {
        return new Answered("im.dialog.writing", ImMethods.SCOPES, call -> {
            var name = ImDialogs.name(call);
            var chat = talks.named(name, call)
                    .map(talk -> talk.id())
                    .or(() -> dialogs.named(name, call).map(found -> found.chatId()))
                    .orElseThrow(() -> ImTalks.denied("Action unavailable"));
            news.typing(
                    chat, staff.find(call.userId()).map(StaffMember::fullName).orElse(""));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod users(ImTalks talks, ImDialogs dialogs, People people) {
        return new Answered("im.dialog.users.list", ImMethods.SCOPES, call -> {
            var name = ImDialogs.name(call);
            var sent = call.parameters();
            var skip = Math.max(0, sent.number("OFFSET").orElse(0L));
            var most = Math.max(1, Math.min(LARGEST, sent.number("LIMIT").orElse(USUAL)));
            var all = talks.named(name, call)
                    .map(talk -> talk.members().stream()
                            .sorted()
                            .flatMap(id -> people.user(id).stream())
                            .toList())
                    .or(() -> dialogs.named(name, call).map(people::of))
                    .orElseThrow(ImDialogs::denied);
            var wanted = all.stream().filter(user -> isWanted(user, sent)).toList();
            var after = sent.number("LAST_ID").orElse(0L);
            var page = wanted.stream()
                    .filter(user -> Long.parseLong(String.valueOf(user.get("id"))) > after)
                    .skip(skip)
                    .limit(most)
                    .toList();
            return new Listed(page, wanted.size(), skip + most < wanted.size() ? skip + most : null);
        });
    }

    /** With {@code SKIP_EXTERNAL} only people of the company, and of others those whose kinds are named. */
    private static boolean isWanted(Map<String, @Nullable Object> user, Parameters sent) {
        var kind = String.valueOf(user.get("external_auth_id"));
        var named = sent.text("SKIP_EXTERNAL_EXCEPT_TYPES").orElse("");
        return kind.equals("default")
                || !sent.flag("SKIP_EXTERNAL", false)
                || Stream.of(named.split(",", -1)).map(String::strip).anyMatch(kind::equals);
    }
}
