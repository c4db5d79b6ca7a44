package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Opens a chat as a bot; answers its number. */
@Dependent
public class ChatAddMethod extends ImbotMethod {

    private static final int MOST = 100;

    private final BotCallers callers;
    private final OpenTalk openTalk;
    private final BotSpeaks botSpeaks;
    private final Portrait portrait;

    @Inject
    public ChatAddMethod(BotCallers callers, OpenTalk openTalk, BotSpeaks botSpeaks, Portrait portrait) {
        super("imbot.chat.add");
        this.callers = callers;
        this.openTalk = openTalk;
        this.botSpeaks = botSpeaks;
        this.portrait = portrait;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        var users = users(sent);
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
        var chat = openTalk.chat(wish, bot.id(), users);
        sent.text("MESSAGE")
                .filter(text -> !text.isBlank())
                .ifPresent(text -> botSpeaks
                        .where(bot.id(), "chat" + chat)
                        .ifPresent(scene -> botSpeaks.say(scene, bot.id(), Words.of(text), false)));
        return chat;
    }

    private static List<Long> users(Parameters sent) {
        if (sent.get("USERS").filter(value -> !value.equals("")).isEmpty()) {
            return List.of();
        }
        return numbers(sent, "USERS").orElseThrow(() -> wrong("INVALID_FORMAT", "Parameter USERS has wrong type"));
    }

    /** Numbers of users; absent when it is no list. */
    static Optional<List<Long>> numbers(Parameters sent, String name) {
        return sent.items(name)
                .map(items -> items.stream()
                        .flatMap(item -> Parameters.scalar(item).stream())
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .limit(MOST)
                        .toList());
    }
}
