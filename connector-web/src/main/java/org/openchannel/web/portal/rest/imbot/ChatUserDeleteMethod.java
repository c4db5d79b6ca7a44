package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Sends a user out of a chat. */
@Dependent
public class ChatUserDeleteMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatUserDeleteMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.user.delete");
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
        if (talk.ownerId() == user) {
            throw forbidden("LEAVE_OWNER_FORBIDDEN");
        }
        if (!changeTalk.dismiss(talk.id(), bot.id(), user)) {
            throw wrong("WRONG_REQUEST", "You don't have access or user isn't member in chat");
        }
        return true;
    }
}
