package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Brings users into a chat. */
@Dependent
public class ChatUserAddMethod extends ImbotMethod {

    private final BotCallers callers;
    private final TalkHistory talks;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatUserAddMethod(BotCallers callers, TalkHistory talks, ChangeTalk changeTalk) {
        super("imbot.chat.user.add");
        this.callers = callers;
        this.talks = talks;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var talk = ChatOf.of(call, talks, bot.id());
        var users = ChatAddMethod.numbers(call.parameters(), "USERS")
                .orElseThrow(() -> wrong("WRONG_REQUEST", "User IDs must be passed in array format"));
        var hidesHistory = call.parameters().flag("HIDE_HISTORY", true);
        if (!changeTalk.invite(talk.id(), bot.id(), users, hidesHistory)) {
            throw wrong("WRONG_REQUEST", "You don't have access or user already member in chat");
        }
        return true;
    }
}
