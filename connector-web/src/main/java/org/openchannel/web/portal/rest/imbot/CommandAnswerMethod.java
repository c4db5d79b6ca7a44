package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotException;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.portal.botwork.AnswerCommand;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;

/** Answers a command where it was called; answers the number of the message. */
@Dependent
public class CommandAnswerMethod extends ImbotMethod {

    private final BotCallers callers;
    private final ChangeCommands changeCommands;
    private final AnswerCommand answerCommand;

    @Inject
    public CommandAnswerMethod(BotCallers callers, ChangeCommands changeCommands, AnswerCommand answerCommand) {
        super("imbot.command.answer");
        this.callers = callers;
        this.changeCommands = changeCommands;
        this.answerCommand = answerCommand;
    }

    @Override
    Object answer(Call call) {
        var sent = call.parameters();
        var owner = callers.owner(call);
        var command = command(call, owner);
        var message = sent.number("MESSAGE_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> wrong("MESSAGE_ID_EMPTY", "Message ID can't be empty"));
        var text = sent.text("MESSAGE").map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw wrong("MESSAGE_EMPTY", "Message can't be empty");
        }
        var words = MessageParts.words(sent, text, Words.of(""));
        return answerCommand
                .answer(command.botId(), message, words)
                .orElseThrow(() -> wrong("WRONG_REQUEST", "Message isn't added"));
    }

    private CommandCard command(Call call, long owner) {
        var sent = call.parameters();
        if (sent.text("COMMAND_ID").isPresent() || sent.text("COMMAND").isEmpty()) {
            return changeCommands.ownCard(owner, sent.number("COMMAND_ID").orElse(0L));
        }
        return changeCommands
                .ofOwner(owner, sent.requireText("COMMAND"))
                .orElseThrow(() -> new BotException(BotException.Reason.NO_SUCH_COMMAND));
    }
}
