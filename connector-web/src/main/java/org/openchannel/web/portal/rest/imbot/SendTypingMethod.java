package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.web.portal.rest.Call;

/** Lets pages show that a bot writes. */
@Dependent
public class SendTypingMethod extends ImbotMethod {

    private final BotCallers callers;
    private final BotSpeaks botSpeaks;

    @Inject
    public SendTypingMethod(BotCallers callers, BotSpeaks botSpeaks) {
        super("imbot.chat.sendTyping");
        this.callers = callers;
        this.botSpeaks = botSpeaks;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var dialog = call.parameters()
                .text("DIALOG_ID")
                .orElseThrow(() -> wrong("DIALOG_ID_EMPTY", "Dialog ID can't be empty"));
        botSpeaks.where(bot.id(), dialog.strip()).ifPresent(scene -> botSpeaks.type(scene, bot.fullName()));
        return true;
    }
}
