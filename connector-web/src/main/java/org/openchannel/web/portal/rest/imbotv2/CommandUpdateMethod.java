package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Changes a command. */
@Dependent
public class CommandUpdateMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandUpdateMethod(ModernCallers callers, ChangeCommands changeCommands) {
        super("imbot.v2.Command.update");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        callers.bot(call);
        var id = call.parameters().number("commandId").orElse(0L);
        changeCommands.ownCard(owner, id);
        var sent = call.parameters().inside("fields");
        if (sent.has("command") && CommandRows.word(sent).isEmpty()) {
            throw wrong("COMMAND_NAME_EMPTY", "Command name is empty");
        }
        changeCommands.update(owner, id, known -> changed(known, sent));
        return Map.of("command", CommandRows.of(changeCommands.ownCard(owner, id)));
    }

    private static CommandWish changed(CommandWish known, Parameters sent) {
        return new CommandWish(
                CommandRows.word(sent).orElse(known.command()),
                sent.flag("common", known.isCommon()),
                sent.flag("hidden", known.isHidden()),
                sent.flag("extranetSupport", known.forExtranet()),
                known.handlerUrl(),
                CommandRows.texts(sent, known.texts()));
    }
}
