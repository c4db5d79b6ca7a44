package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotRewrites;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** Changes what a bot said. */
@Dependent
public class MessageUpdateMethod extends ModernMethod {

    private final ModernCallers callers;
    private final BotRewrites botRewrites;

    @Inject
    public MessageUpdateMethod(ModernCallers callers, BotRewrites botRewrites) {
        super("imbot.v2.Chat.Message.update");
        this.callers = callers;
        this.botRewrites = botRewrites;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var id = call.parameters().number("messageId").orElse(0L);
        var sent = call.parameters().inside("fields");
        var before = botRewrites
                .changeable(id, bot.id())
                .filter(words -> !words.isSystem())
                .orElseThrow(ModernMethod::denied);
        var text = sent.get("message").flatMap(Parameters::scalar).orElse(null);
        if (!botRewrites.change(id, bot.id(), MessageParts.words(sent, text, before))) {
            throw denied();
        }
        return DONE;
    }
}
