package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.web.portal.rest.Call;

/** Removes a command. */
@Dependent
public class CommandUnregisterMethod extends ImbotMethod {

    private final BotCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandUnregisterMethod(BotCallers callers, ChangeCommands changeCommands) {
        super("imbot.command.unregister");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        changeCommands.unregister(
                callers.owner(call), call.parameters().number("COMMAND_ID").orElse(0L));
        return true;
    }
}
