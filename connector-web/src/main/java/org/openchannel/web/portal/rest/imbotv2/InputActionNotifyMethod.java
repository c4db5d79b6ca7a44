package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.web.portal.rest.Call;

/** Lets pages show that a bot writes. */
@Dependent
public class InputActionNotifyMethod extends ModernMethod {

    private final ModernCallers callers;
    private final BotSpeaks botSpeaks;

    @Inject
    public InputActionNotifyMethod(ModernCallers callers, BotSpeaks botSpeaks) {
        super("imbot.v2.Chat.InputAction.notify");
        this.callers = callers;
        this.botSpeaks = botSpeaks;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        botSpeaks.type(callers.scene(call, bot), bot.fullName());
        return DONE;
    }
}
