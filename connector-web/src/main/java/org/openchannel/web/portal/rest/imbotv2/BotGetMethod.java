package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.bot.BotException;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.web.portal.rest.Call;

/** One bot; all there is to know of it for its owner alone. */
@Dependent
public class BotGetMethod extends ModernMethod {

    private final ModernCallers callers;
    private final FindBot findBot;
    private final ModernFacts facts;
    private final ModernFields fields;

    @Inject
    public BotGetMethod(ModernCallers callers, FindBot findBot, ModernFacts facts, ModernFields fields) {
        super("imbot.v2.Bot.get");
        this.callers = callers;
        this.findBot = findBot;
        this.facts = facts;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var sent = call.parameters();
        if (sent.text("botId").isEmpty() && sent.text("code").isEmpty()) {
            throw wrong("PARAMS_REQUIRED", "Required parameters are missing");
        }
        var bot = (sent.text("botId").isPresent()
                        ? findBot.find(sent.number("botId").orElse(0L))
                        : findBot.withCode(sent.requireText("code")))
                .orElseThrow(() -> new BotException(BotException.Reason.NO_SUCH_BOT));
        var shown = new LinkedHashMap<String, Object>();
        shown.put("bot", bot.ownerId() == owner ? facts.bot(bot) : facts.publicBot(bot));
        shown.put("users", fields.users(List.of(bot.id())));
        return shown;
    }
}
