package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Opens a chat as a bot. */
@Dependent
public class ChatAddMethod extends ModernMethod {

    private final ModernCallers callers;
    private final OpenTalk openTalk;
    private final BotSpeaks botSpeaks;
    private final ChatFacts facts;
    private final ModernFields fields;

    @Inject
    public ChatAddMethod(
            ModernCallers callers, OpenTalk openTalk, BotSpeaks botSpeaks, ChatFacts facts, ModernFields fields) {
        super("imbot.v2.Chat.add");
        this.callers = callers;
        this.openTalk = openTalk;
        this.botSpeaks = botSpeaks;
        this.facts = facts;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters().inside("fields");
        var owner = sent.number("ownerId").filter(id -> id > 0).orElse(bot.id());
        var chat = openTalk.chat(wish(sent), bot.id(), owner, ModernFields.numbers(sent, "userIds"));
        var dialog = "chat" + chat;
        sent.text("message")
                .filter(text -> !text.isBlank())
                .ifPresent(text -> botSpeaks
                        .where(bot.id(), dialog)
                        .ifPresent(scene -> botSpeaks.say(scene, bot.id(), Words.of(text), false)));
        var scene = botSpeaks.where(bot.id(), dialog).orElseThrow(ModernMethod::denied);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("chat", facts.of(scene, bot.id()));
        shown.put("users", fields.users(scene.members()));
        return shown;
    }

    private ChatWish wish(Parameters sent) {
        var color = Optional.ofNullable(ModernFields.color(sent))
                .map(name -> BotColors.known(name.toUpperCase(Locale.ROOT)))
                .orElse("");
        return new ChatWish(
                false,
                sent.text("title").map(String::strip).orElse(""),
                sent.text("description").orElse(""),
                color,
                fields.avatar(sent).orElse(""),
                "",
                "");
    }
}
