package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbot.Portrait;

/** {@code im.chat.*}: chats of many, opened, changed and left by the calling user. */
@Dependent
public class ChatMethods {

    private static final int MOST = 100;

    @Produces
    @Dependent
    public RestMethod add(OpenTalk openTalk, Say say, Portrait portrait) {
        return new Answered("im.chat.add", ImMethods.SCOPES, call -> {
            var sent = call.parameters();
            var wish = new ChatWish(
                    sent.text("TYPE").filter("OPEN"::equalsIgnoreCase).isPresent(),
                    sent.text("TITLE").map(String::strip).orElse(""),
                    sent.text("DESCRIPTION").orElse(""),
                    sent.text("COLOR").orElse(""),
                    portrait.keep(sent.get("AVATAR").orElse(null))
                            .flatMap(kept -> Optional.ofNullable(kept.fileId()))
                            .orElse(""),
                    sent.text("ENTITY_TYPE").orElse(""),
                    sent.text("ENTITY_ID").orElse(""));
            var chat = openTalk.chat(wish, call.userId(), users(sent));
            sent.text("MESSAGE")
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> say.say(chat, call.userId(), Words.of(text), TalkNews.Context.TEXTAREA));
            return chat;
        });
    }

    @Produces
    @Dependent
    public RestMethod title(ImTalks talks, ChangeTalk change) {
        return new Answered("im.chat.updateTitle", ImMethods.SCOPES, call -> {
            var title = call.parameters().text("TITLE").map(String::strip).orElse("");
            var talk = talks.chat(call);
            if (title.isEmpty()) {
                throw new RestException(400, "TITLE_EMPTY", "Title can't be empty");
            }
            change.describe(talk.id(), call.userId(), title, null, null);
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod color(ImTalks talks, ChangeTalk change) {
        return new Answered("im.chat.updateColor", ImMethods.SCOPES, call -> {
            var color =
                    BotColors.known(call.parameters().text("COLOR").orElse("").toUpperCase(Locale.ROOT));
            var talk = talks.chat(call);
            if (color == null) {
                throw new RestException(400, "WRONG_COLOR", "This color currently unavailable");
            }
            if (!change.describe(talk.id(), call.userId(), null, color, null)) {
                throw new RestException(400, "WRONG_REQUEST", "This color currently set or chat isn't exists");
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod avatar(ImTalks talks, ChangeTalk change, Portrait portrait) {
        return new Answered("im.chat.updateAvatar", ImMethods.SCOPES, call -> {
            var talk = talks.chat(call);
            var kept = portrait.keep(call.parameters().get("AVATAR").orElse(null))
                    .filter(Portrait.Kept::isPicture)
                    .orElseThrow(() -> new RestException(400, "AVATAR_ERROR", "Avatar incorrect type"));
            if (kept.isTooLarge()) {
                throw new RestException(400, "AVATAR_ERROR", "Avatar incorrect size (max 5000x5000)");
            }
            change.describe(talk.id(), call.userId(), null, null, kept.fileId());
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod owner(ImTalks talks, ChangeTalk change) {
        return new Answered("im.chat.setOwner", ImMethods.SCOPES, call -> {
            var talk = talks.chat(call);
            if (!change.handOver(talk.id(), call.userId(), user(call))) {
                throw new RestException(
                        400, "WRONG_REQUEST", "Change owner can only owner and user must be member in chat");
            }
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod mute(ImTalks talks, MarkTalks marks) {
        return new Answered("im.chat.mute", ImMethods.SCOPES, call -> {
            var isMuted = call.parameters().flag("MUTE", true);
            var isDialog =
                    !call.parameters().has("CHAT_ID") && call.parameters().has("DIALOG_ID");
            var name = isDialog ? ImDialogs.name(call) : "chat" + ImTalks.chatNumber(call);
            var talk = talks.named(name, call).orElseThrow(() -> ImTalks.denied("This chat cannot be muted"));
            marks.mark(call.userId(), Mark.Kind.MUTED, talk.id(), isMuted);
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod leave(ImTalks talks, ChangeTalk change) {
        return new Answered("im.chat.leave", ImMethods.SCOPES, call -> {
            var talk = talks.chat(call);
            return allowed(
                    change.dismiss(talk.id(), call.userId(), call.userId()),
                    "ACCESS_DENIED_KICK",
                    "Access denied to kick user from chat");
        });
    }

    @Produces
    @Dependent
    public RestMethod userAdd(ImTalks talks, ChangeTalk change) {
        return new Answered("im.chat.user.add", ImMethods.SCOPES, call -> {
            var talk = talks.chat(call);
            var hidesHistory = call.parameters().flag("HIDE_HISTORY", true);
            change.invite(talk.id(), call.userId(), users(call.parameters()), hidesHistory);
            return true;
        });
    }

    @Produces
    @Dependent
    public RestMethod userDelete(ImTalks talks, ChangeTalk change) {
        return new Answered("im.chat.user.delete", ImMethods.SCOPES, call -> {
            var user = user(call);
            var talk = talks.chat(call);
            if (!talk.members().containsKey(user)) {
                throw new RestException(400, "USER_NOT_FOUND", "The user is not in the chat");
            }
            return allowed(
                    change.dismiss(talk.id(), call.userId(), user),
                    "ACCESS_DENIED_KICK",
                    "Access denied to kick user from chat");
        });
    }

    @Produces
    @Dependent
    public RestMethod userList(ImTalks talks) {
        return new Answered(
                "im.chat.user.list",
                ImMethods.SCOPES,
                call -> talks.chat(call).members().keySet().stream().sorted().toList());
    }

    private static Object allowed(boolean isDone, String code, String why) {
        if (!isDone) {
            throw new RestException(403, code, why);
        }
        return true;
    }

    private static long user(Call call) {
        return call.parameters()
                .number("USER_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, "USER_ID_EMPTY", "User ID can't be empty"));
    }

    /** The numbers sent as {@code USERS}. */
    static List<Long> users(Parameters sent) {
        return numbers(sent.items("USERS").orElse(List.of()));
    }

    static List<Long> numbers(List<? extends @Nullable Object> items) {
        return items.stream()
                .flatMap(item -> Parameters.scalar(item).stream())
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .limit(MOST)
                .toList();
    }
}
