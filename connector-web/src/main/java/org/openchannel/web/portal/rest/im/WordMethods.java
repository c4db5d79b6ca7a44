package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DeskNews;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.talk.ChangeWords;
import org.openchannel.portal.talk.React;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** {@code im.message.*} on what was said in talks, and what goes on around it. */
@Dependent
public class WordMethods {

    @Produces
    @Dependent
    public RestMethod update(ChangeWords changeWords) {
        return new Answered("im.message.update", ImMethods.SCOPES, call -> {
            var id = message(call);
            var before = changeWords.changeable(id, call.userId()).orElseThrow(WordMethods::fixed);
            var text = call.parameters().text("MESSAGE").map(String::strip);
            if (call.parameters().has("MESSAGE") && text.isEmpty()) {
                changeWords.takeBack(id, call.userId(), false);
                return true;
            }
            return changeWords.change(
                    id, call.userId(), MessageParts.words(call.parameters(), text.orElse(null), before));
        });
    }

    @Produces
    @Dependent
    public RestMethod delete(ChangeWords changeWords) {
        return new Answered("im.message.delete", ImMethods.SCOPES, call -> {
            if (!changeWords.takeBack(message(call), call.userId(), false)) {
                throw fixed();
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod like(React react) {
        return new Answered("im.message.like", ImMethods.SCOPES, call -> {
            var id = message(call);
            var outcome = switch (call.parameters().text("ACTION").orElse("auto")) {
                case "plus" -> react.put(id, call.userId(), React.LIKE);
                case "minus" -> react.takeBack(id, call.userId(), React.LIKE);
                default -> react.toggle(id, call.userId());
            };
            if (outcome != React.Outcome.CHANGED) {
                throw new RestException(400, "WITHOUT_CHANGES", "Action completed without changes");
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod writing(ImTalks talks, ImDialogs dialogs, DeskNews news, StaffDirectory staff) {
        return new Answered("im.dialog.writing", ImMethods.SCOPES, call -> {
            var name = dialog(call);
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
            var name = dialog(call);
            var skip = call.parameters().number("OFFSET").orElse(0L);
            var most =
                    Math.max(1, Math.min(200, call.parameters().number("LIMIT").orElse(50L)));
            var all = talks.named(name, call)
                    .map(talk -> talk.members().stream()
                            .sorted()
                            .flatMap(id -> people.user(id).stream())
                            .toList())
                    .or(() -> dialogs.named(name, call).map(people::of))
                    .orElseThrow(() -> ImTalks.denied("You do not have access to the specified dialog"));
            return all.stream()
                    .filter(user -> isWanted(user, call.parameters()))
                    .skip(Math.max(0, skip))
                    .limit(most)
                    .toList();
        });
    }

    /** With {@code SKIP_EXTERNAL} only people of the company, and of others those whose kinds are named. */
    private static boolean isWanted(Map<String, @Nullable Object> user, Parameters sent) {
        var kind = String.valueOf(user.get("external_auth_id"));
        var named = sent.text("SKIP_EXTERNAL_EXCEPT_TYPES").orElse("");
        var isWelcome = kind.equals("default")
                || !sent.flag("SKIP_EXTERNAL", false)
                || Stream.of(named.split(",")).map(String::strip).anyMatch(kind::equals);
        var last = sent.number("LAST_ID").orElse(0L);
        return isWelcome && Long.parseLong(String.valueOf(user.get("id"))) > last;
    }

    @Produces
    @Dependent
    public RestMethod readAll(TalkHistory talks) {
        return new Answered("im.dialog.read.all", ImMethods.SCOPES, call -> {
            talks.of(call.userId()).forEach(talk -> talks.read(talk.id(), call.userId(), talk.lastMessageId()));
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod unread(ImTalks talks, ImDialogs dialogs) {
        return new Answered("im.dialog.unread", ImMethods.SCOPES, call -> {
            var name = dialog(call);
            if (talks.named(name, call).isEmpty() && dialogs.named(name, call).isEmpty()) {
                throw ImTalks.denied("Action unavailable");
            }
            return true;
        });
    }

    private static String dialog(Call call) {
        return Optional.of(
                        call.parameters().text("DIALOG_ID").map(String::strip).orElse(""))
                .filter(name -> name.matches("(?i)(chat)?[1-9]\\d{0,17}"))
                .orElseThrow(() -> new RestException(400, "DIALOG_ID_EMPTY", "Dialog ID can't be empty"));
    }

    private static long message(Call call) {
        return call.parameters()
                .number("MESSAGE_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, "MESSAGE_ID_ERROR", "Message ID can't be empty"));
    }

    private static RestException fixed() {
        return new RestException(
                403, "CANT_EDIT_MESSAGE", "Time has expired for modification or you don't have access");
    }
}
