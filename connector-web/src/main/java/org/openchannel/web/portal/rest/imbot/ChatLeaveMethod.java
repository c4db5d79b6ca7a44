package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Lets a bot leave a chat. */
@Dependent
public class ChatLeaveMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatLeaveMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.leave");
        this.callers = callers;
        this.talks = talks;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var chat = ChatOf.number(call);
        var talk = talks.find(chat);
        if (talk.filter(found -> found.isPrivate()).isPresent()) {
            throw forbidden("Action unavailable");
        }
        if (talk.filter(found -> found.ownerId() == bot.id()).isPresent()) {
            throw forbidden("LEAVE_OWNER_FORBIDDEN");
        }
        if (!changeTalk.dismiss(chat, bot.id(), bot.id())) {
            throw wrong("WRONG_REQUEST", "You don't have access or user isn't member in chat");
        }
        return true;
    }
}
