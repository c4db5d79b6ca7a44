package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.botwork.BotRewrites;
import org.openchannel.web.portal.rest.Call;

/** Takes back what a bot said; in a chat the bot manages, what anybody said. Remarks of the portal are nobody's own. */
@Dependent
public class MessageDeleteMethod extends ModernMethod {

    private final ModernCallers callers;
    private final BotRewrites botRewrites;

    @Inject
    public MessageDeleteMethod(ModernCallers callers, BotRewrites botRewrites) {
        super("imbot.v2.Chat.Message.delete");
        this.callers = callers;
        this.botRewrites = botRewrites;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var id = call.parameters().number("messageId").orElse(0L);
        var isComplete = call.parameters().flag("complete", false);
        var isOwn = botRewrites
                .changeable(id, bot.id())
                .filter(words -> !words.isSystem())
                .isPresent();
        if (!(isOwn && botRewrites.takeBack(id, bot.id(), isComplete))
                && !botRewrites.clear(id, bot.id(), isComplete)) {
            throw denied();
        }
        return DONE;
    }
}
