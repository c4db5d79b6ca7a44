package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotRewrites;
import org.openchannel.web.portal.rest.Call;

/** Takes back what a bot said. */
@Dependent
public class MessageDeleteMethod extends ImbotMethod {

    private final BotCallers callers;
    private final BotRewrites botRewrites;

    @Inject
    public MessageDeleteMethod(BotCallers callers, BotRewrites botRewrites) {
        super("imbot.message.delete");
        this.callers = callers;
        this.botRewrites = botRewrites;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        var id = sent.number("MESSAGE_ID").filter(number -> number > 0).orElseThrow(MessageUpdateMethod::noMessage);
        if (!botRewrites.takeBack(id, bot.id(), sent.flag("COMPLETE", false))) {
            throw MessageUpdateMethod.tooLate();
        }
        return true;
    }
}
