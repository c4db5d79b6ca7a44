package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.botwork.AnswerCommand;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Answers a command where it was called. */
@Dependent
public class CommandAnswerMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeCommands changeCommands;
    private final AnswerCommand answerCommand;

    @Inject
    public CommandAnswerMethod(ModernCallers callers, ChangeCommands changeCommands, AnswerCommand answerCommand) {
        super("imbot.v2.Command.answer");
        this.callers = callers;
        this.changeCommands = changeCommands;
        this.answerCommand = answerCommand;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = call.parameters();
        var isOwn = changeCommands.of(bot.id()).stream()
                .anyMatch(command -> command.id() == sent.number("commandId").orElse(0L));
        var words = MessageSendMethod.words(sent.inside("fields"));
        if (!isOwn || words.isEmpty()) {
            throw failed();
        }
        if (answerCommand
                .answer(bot.id(), sent.number("messageId").orElse(0L), words)
                .isEmpty()) {
            throw failed();
        }
        return DONE;
    }

    private static RestException failed() {
        return wrong("COMMAND_ANSWER_FAILED", "Command answer failed");
    }
}
