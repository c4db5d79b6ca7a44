package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.web.portal.rest.Call;

/** Removes a command. */
@Dependent
public class CommandUnregisterMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandUnregisterMethod(ModernCallers callers, ChangeCommands changeCommands) {
        super("imbot.v2.Command.unregister");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        callers.bot(call);
        changeCommands.unregister(
                callers.owner(call), call.parameters().number("commandId").orElse(0L));
        return DONE;
    }
}
