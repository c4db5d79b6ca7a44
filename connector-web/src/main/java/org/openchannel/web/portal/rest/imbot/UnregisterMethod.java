package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.UnregisterBot;
import org.openchannel.web.portal.rest.Call;

/** Takes a bot off the portal. */
@Dependent
public class UnregisterMethod extends ImbotMethod {

    private final BotCallers callers;
    private final UnregisterBot unregisterBot;

    @Inject
    public UnregisterMethod(BotCallers callers, UnregisterBot unregisterBot) {
        super("imbot.unregister");
        this.callers = callers;
        this.unregisterBot = unregisterBot;
    }

    @Override
    Object answer(Call call) {
        unregisterBot.unregister(callers.owner(call), callers.named(call).id(), call.userId());
        return true;
    }
}
