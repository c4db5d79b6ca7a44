package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotKind;
import org.openchannel.portal.bot.BotWish;
import org.openchannel.portal.bot.RegisterBot;
import org.openchannel.web.portal.rest.Call;

/** Registers a bot; answers its number. */
@Dependent
public class RegisterMethod extends ImbotMethod {

    private final BotCallers callers;
    private final RegisterBot registerBot;
    private final BotFields fields;

    @Inject
    public RegisterMethod(BotCallers callers, RegisterBot registerBot, BotFields fields) {
        super("imbot.register");
        this.callers = callers;
        this.registerBot = registerBot;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var sent = call.parameters();
        var owner = callers.registering(call);
        var handlers = BotFields.needed(sent);
        return registerBot.register(
                owner,
                new BotWish(
                        sent.text("CODE").map(String::strip).orElse(""),
                        BotKind.ofLetter(sent.text("TYPE").orElse("B")),
                        false,
                        sent.flag("OPENLINE", false),
                        false,
                        handlers,
                        fields.profile(sent.inside("PROPERTIES")),
                        false,
                        true,
                        null));
    }
}
