package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Makes somebody a manager of a chat, or ends that. */
@Dependent
public class SetAdministratorMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public SetAdministratorMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.setManager");
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
        var isManager = call.parameters().flag("IS_MANAGER", true);
        if (!changeTalk.manage(talk.id(), bot.id(), user, isManager)) {
            throw wrong("WRONG_REQUEST", "Change manager can only owner and user must be member in chat");
        }
        return true;
    }
}
