package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;

/** Brings users into a chat. */
@Dependent
public class ChatUserAddMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;

    @Inject
    public ChatUserAddMethod(ModernCallers callers, ChangeTalk changeTalk) {
        super("imbot.v2.Chat.User.add");
        this.callers = callers;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var scene = callers.scene(call, bot);
        if (scene.isPrivate()) {
            throw denied();
        }
        changeTalk.invite(scene.id(), bot.id(), ModernFields.numbers(call.parameters(), "userIds"));
        return DONE;
    }
}
