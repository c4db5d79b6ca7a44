package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.openchannel.portal.talk.React;
import org.openchannel.web.portal.rest.Call;

/** Likes a message as a bot, or not any more. */
@Dependent
public class MessageLikeMethod extends ImbotMethod {

    private final BotCallers callers;
    private final React react;

    @Inject
    public MessageLikeMethod(BotCallers callers, React react) {
        super("imbot.message.like");
        this.callers = callers;
        this.react = react;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        var id = sent.number("MESSAGE_ID").filter(number -> number > 0).orElseThrow(MessageUpdateMethod::noMessage);
        var outcome = switch (sent.text("ACTION").orElse("auto").toLowerCase(Locale.ROOT)) {
            case "plus" -> react.put(id, bot.id(), React.LIKE);
            case "minus" -> react.takeBack(id, bot.id(), React.LIKE);
            default -> react.toggle(id, bot.id());
        };
        if (outcome != React.Outcome.CHANGED) {
            throw wrong("WITHOUT_CHANGES", "Action completed without changes");
        }
        return true;
    }
}
