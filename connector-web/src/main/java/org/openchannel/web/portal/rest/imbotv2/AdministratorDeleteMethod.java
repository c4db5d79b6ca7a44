package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.ChangeTalk;
import org.openchannel.web.portal.rest.Call;

/** Ends that members manage a chat. */
@Dependent
public class AdministratorDeleteMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeTalk changeTalk;

    @Inject
    public AdministratorDeleteMethod(ModernCallers callers, ChangeTalk changeTalk) {
        super("imbot.v2.Chat.Manager.delete");
        this.callers = callers;
        this.changeTalk = changeTalk;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var users = ModernFields.numbers(call.parameters(), "userIds");
        if (users.isEmpty()) {
            throw wrong("EMPTY_USER_IDS", "Empty user IDs");
        }
        var scene = callers.scene(call, bot);
        if (scene.ownerId() != bot.id()) {
            throw denied();
        }
        users.forEach(user -> changeTalk.manage(scene.id(), bot.id(), user, false));
        return DONE;
    }
}
