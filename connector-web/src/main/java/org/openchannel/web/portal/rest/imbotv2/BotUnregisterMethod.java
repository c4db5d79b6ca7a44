package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.UnregisterBot;
import org.openchannel.web.portal.rest.Call;

/** Takes a bot off the portal. */
@Dependent
public class BotUnregisterMethod extends ModernMethod {

    private final ModernCallers callers;
    private final UnregisterBot unregisterBot;

    @Inject
    public BotUnregisterMethod(ModernCallers callers, UnregisterBot unregisterBot) {
        super("imbot.v2.Bot.unregister");
        this.callers = callers;
        this.unregisterBot = unregisterBot;
    }

    @Override
    Object answer(Call call) {
        unregisterBot.unregister(callers.owner(call), callers.bot(call).id(), call.userId());
        return DONE;
    }
}
