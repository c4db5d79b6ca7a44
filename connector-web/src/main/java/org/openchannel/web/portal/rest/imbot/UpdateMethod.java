package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotChange;
import org.openchannel.portal.bot.UpdateBot;
import org.openchannel.web.portal.rest.Call;

/** Changes a bot. */
@Dependent
public class UpdateMethod extends ImbotMethod {

    private final BotCallers callers;
    private final UpdateBot updateBot;
    private final BotFields fields;

    @Inject
    public UpdateMethod(BotCallers callers, UpdateBot updateBot, BotFields fields) {
        super("imbot.update");
        this.callers = callers;
        this.updateBot = updateBot;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var bot = callers.named(call);
        var sent = call.parameters().inside("FIELDS");
        updateBot.update(
                owner,
                bot.id(),
                BotChange.of(
                        sent.text("CODE").orElse(null),
                        BotFields.handlers(sent),
                        fields.profile(sent.inside("PROPERTIES"))));
        return true;
    }
}
