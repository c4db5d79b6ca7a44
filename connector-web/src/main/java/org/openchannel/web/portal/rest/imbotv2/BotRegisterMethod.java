package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.BotWish;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.bot.RegisterBot;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Registers a bot, or finds the one of that code. */
@Dependent
public class BotRegisterMethod extends ModernMethod {

    private final ModernCallers callers;
    private final RegisterBot registerBot;
    private final FindBot findBot;
    private final ModernFields fields;

    @Inject
    public BotRegisterMethod(ModernCallers callers, RegisterBot registerBot, FindBot findBot, ModernFields fields) {
        super("imbot.v2.Bot.register");
        this.callers = callers;
        this.registerBot = registerBot;
        this.findBot = findBot;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var sent = call.parameters().inside("fields");
        var owner = callers.registering(call);
        var id = registerBot.register(owner, wish(sent));
        return fields.shown(findBot.ownCard(owner, id));
    }

    private BotWish wish(Parameters sent) {
        var code = sent.text("code")
                .map(String::strip)
                .orElseThrow(() -> wrong("BOT_CODE_REQUIRED", "Bot code is required"));
        var properties = sent.inside("properties");
        if (properties.text("name").filter(name -> !name.isBlank()).isEmpty()) {
            throw wrong("BOT_PROPERTIES_REQUIRED", "Bot properties are required");
        }
        var kind = BotKind.ofWord(sent.text("type").orElse("bot"))
                .orElseThrow(() -> wrong("BOT_INVALID_TYPE", "Invalid bot type"));
        var fetches = !Boolean.FALSE.equals(ModernFields.fetches(sent));
        var handlers = ModernFields.handlers(sent);
        if (!fetches && handlers.isNone()) {
            throw wrong("BOT_WEBHOOK_URL_REQUIRED", "Webhook URL is required");
        }
        var background = ModernFields.background(sent);
        return new BotWish(
                code,
                kind,
                true,
                sent.flag("isSupportOpenline", false),
                fetches,
                handlers,
                fields.profile(properties),
                sent.flag("isHidden", false),
                sent.flag("isReactionsEnabled", true),
                background.isEmpty() ? null : background);
    }
}
