package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;

/** Sends a user out of a chat. */
@Dependent
public class ChatUserDeleteMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatUserDeleteMethod(ModernCallers callers, ChangeTalk changeTalk) {
        super("imbot.v2.Chat.User.delete");
        this.callers = callers;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var user = call.parameters().number("userId").orElse(0L);
        if (!changeTalk.dismiss(callers.scene(call, bot).id(), bot.id(), user)) {
            throw denied();
        }
        return DONE;
    }
}
