package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.React;
import org.openchannel.web.portal.rest.Call;

/** Takes a bot's reaction back. */
@Dependent
public class ReactionDeleteMethod extends ModernMethod {

    private final ModernCallers callers;
    private final React react;

    @Inject
    public ReactionDeleteMethod(ModernCallers callers, React react) {
        super("imbot.v2.Chat.Message.Reaction.delete");
        this.callers = callers;
        this.react = react;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var reaction = Reactions.of(call);
        var message = call.parameters().number("messageId").orElse(0L);
        var outcome = react.takeBack(message, bot.id(), reaction);
        if (outcome == React.Outcome.NO_ACCESS) {
            throw denied();
        }
        if (outcome == React.Outcome.UNCHANGED) {
            throw wrong("REACTION_NOT_FOUND", "Reaction not found");
        }
        return DONE;
    }
}
