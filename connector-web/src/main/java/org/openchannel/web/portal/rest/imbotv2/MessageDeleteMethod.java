package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotRewrites;
import org.openchannel.web.portal.rest.Call;

/** Takes back what a bot said. */
@Dependent
public class MessageDeleteMethod extends ModernMethod {

    private final ModernCallers callers;
    private final BotRewrites botRewrites;

    @Inject
    public MessageDeleteMethod(ModernCallers callers, BotRewrites botRewrites) {
        super("imbot.v2.Chat.Message.delete");
        this.callers = callers;
        this.botRewrites = botRewrites;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        if (!botRewrites.takeBack(sent.number("messageId").orElse(0L), bot.id(), sent.flag("complete", false))) {
            throw denied();
        }
        return DONE;
    }
}
