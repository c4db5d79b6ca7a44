package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.talk.React;
import org.openchannel.web.portal.rest.Call;

/** Puts a bot's reaction on a message. */
@Dependent
public class ReactionAddMethod extends ModernMethod {

    private final ModernCallers callers;
    private final React react;

    @Inject
    public ReactionAddMethod(ModernCallers callers, React react) {
        super("imbot.v2.Chat.Message.Reaction.add");
        this.callers = callers;
        this.react = react;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var reaction = Reactions.of(call);
        var message = call.parameters().number("messageId").orElse(0L);
        var outcome = react.put(message, bot.id(), reaction);
        if (outcome == React.Outcome.NO_ACCESS) {
            throw denied();
        }
        if (outcome == React.Outcome.UNCHANGED) {
            throw wrong("REACTION_ALREADY_SET", "Reaction already set");
        }
        return DONE;
    }
}
