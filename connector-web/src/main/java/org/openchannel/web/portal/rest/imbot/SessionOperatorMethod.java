package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.HandOver;
import org.openchannel.web.portal.rest.Call;

/** Hands a dialog from a bot to the line's queue. */
@Dependent
public class SessionOperatorMethod extends LineBotMethod {

    private final LeadingBots leading;
    private final HandOver handOver;

    @Inject
    public SessionOperatorMethod(LeadingBots leading, HandOver handOver) {
        super("imopenlines.bot.session.operator");
        this.leading = leading;
        this.handOver = handOver;
    }

    @Override
    Object answer(Call call) {
        var chat = ChatOf.number(call);
        if (!handOver.toQueue(chat, leading.spokenFor(call))) {
            throw wrong("WRONG_CHAT", "Operator is not a bot");
        }
        return true;
    }
}
