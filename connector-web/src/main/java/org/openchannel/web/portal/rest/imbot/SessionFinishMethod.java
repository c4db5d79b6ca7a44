package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.routing.FinishSession;
import org.openchannel.web.portal.rest.Call;

/** Closes a line's dialog as a bot. */
@Dependent
public class SessionFinishMethod extends LineBotMethod {

    private final LeadingBots leading;
    private final FinishSession finishSession;

    @Inject
    public SessionFinishMethod(LeadingBots leading, FinishSession finishSession) {
        super("imopenlines.bot.session.finish");
        this.leading = leading;
        this.finishSession = finishSession;
    }

    @Override
    Object answer(Call call) {
        var chat = ChatOf.number(call);
        var bot = leading.bot(call, chat);
        if (!finishSession.finishOwn(chat, bot.id())) {
            throw wrong("WRONG_CHAT", "Operator is not a bot");
        }
        return true;
    }
}
