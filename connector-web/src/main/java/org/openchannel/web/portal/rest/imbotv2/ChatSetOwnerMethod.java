package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;

/** Gives a chat to another owner. */
@Dependent
public class ChatSetOwnerMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatSetOwnerMethod(ModernCallers callers, ChangeTalk changeTalk) {
        super("imbot.v2.Chat.setOwner");
        this.callers = callers;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var user = call.parameters().number("userId").orElse(0L);
        if (!changeTalk.handOver(callers.scene(call, bot).id(), bot.id(), user)) {
            throw denied();
        }
        return DONE;
    }
}
