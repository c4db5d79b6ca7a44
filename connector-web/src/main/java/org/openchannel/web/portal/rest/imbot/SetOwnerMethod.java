package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Gives a chat to another owner. */
@Dependent
public class SetOwnerMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public SetOwnerMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.setOwner");
        this.callers = callers;
        this.talks = talks;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        ChatOf.number(call);
        var user = ChatOf.user(call);
        var talk = ChatOf.of(call, talks, bot.id());
        if (!changeTalk.handOver(talk.id(), bot.id(), user)) {
            throw wrong("WRONG_REQUEST", "Change owner can only owner and user must be member in chat");
        }
        return true;
    }
}
