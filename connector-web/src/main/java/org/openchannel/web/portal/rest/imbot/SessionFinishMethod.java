package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.session.FinishSession;
import org.openchannel.web.portal.rest.Call;

/** Closes a line's dialog as a bot. */
@Dependent
public class SessionFinishMethod extends LineBotMethod {

    private final BotCallers callers;
    private final FinishSession finishSession;

    @Inject
    public SessionFinishMethod(BotCallers callers, FinishSession finishSession) {
        super("imopenlines.bot.session.finish");
        this.callers = callers;
        this.finishSession = finishSession;
    }

    @Override
    Object answer(Call call) {
        var chat = ChatOf.number(call);
        var bot = callers.bot(call);
        finishSession.finish(chat, bot.id());
        return true;
    }
}
