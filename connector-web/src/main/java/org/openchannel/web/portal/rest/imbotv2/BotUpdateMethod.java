package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotChange;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.bot.UpdateBot;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Changes a bot. */
@Dependent
public class BotUpdateMethod extends ModernMethod {

    private final ModernCallers callers;
    private final UpdateBot updateBot;
    private final FindBot findBot;
    private final ModernFields fields;

    @Inject
    public BotUpdateMethod(ModernCallers callers, UpdateBot updateBot, FindBot findBot, ModernFields fields) {
        super("imbot.v2.Bot.update");
        this.callers = callers;
        this.updateBot = updateBot;
        this.findBot = findBot;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var bot = callers.bot(call);
        var sent = call.parameters().inside("fields");
        var change = change(bot, sent);
        if (!change.isEmpty()) {
            updateBot.update(owner, bot.id(), change);
        }
        var token = sent.text("botToken").map(String::strip).orElse("");
        if (!token.isEmpty() && call.access().caller().isEmpty()) {
            updateBot.rotate(owner, bot.id(), ModernCallers.fitting(token));
        }
        return fields.shown(findBot.find(bot.id()).orElse(bot));
    }

    private BotChange change(BotCard bot, Parameters sent) {
        var fetches = ModernFields.fetches(sent);
        var handlers = ModernFields.handlers(sent);
        if (Boolean.FALSE.equals(fetches) && handlers.isNone() && bot.handlers().isNone()) {
            throw wrong("BOT_INVALID_CALLBACK", "Invalid callback URL");
        }
        return new BotChange(
                null,
                handlers,
                fields.profile(sent.inside("properties")),
                ModernFields.flag(sent, "isHidden"),
                ModernFields.flag(sent, "isReactionsEnabled"),
                ModernFields.flag(sent, "isSupportOpenline"),
                sent.has("backgroundId") ? ModernFields.background(sent) : null,
                fetches);
    }
}
