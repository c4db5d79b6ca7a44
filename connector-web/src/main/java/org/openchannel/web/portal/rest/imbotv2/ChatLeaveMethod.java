package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;

/** Lets a bot leave a chat. */
@Dependent
public class ChatLeaveMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatLeaveMethod(ModernCallers callers, ChangeTalk changeTalk) {
        super("imbot.v2.Chat.leave");
        this.callers = callers;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        if (!changeTalk.dismiss(callers.scene(call, bot).id(), bot.id(), bot.id())) {
            throw denied();
        }
        return DONE;
    }
}
