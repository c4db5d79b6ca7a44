package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Changes a command. */
@Dependent
public class CommandUpdateMethod extends ImbotMethod {

    private static final List<String> FIELDS =
            List.of("COMMAND", "EVENT_COMMAND_ADD", "HIDDEN", "EXTRANET_SUPPORT", "LANG", "COMMON");

    private final BotCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandUpdateMethod(BotCallers callers, ChangeCommands changeCommands) {
        super("imbot.command.update");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var id = call.parameters().number("COMMAND_ID").orElse(0L);
        changeCommands.ownCard(owner, id);
        var sent = call.parameters().inside("FIELDS");
        if (FIELDS.stream().noneMatch(sent::has)) {
            throw wrong("WRONG_REQUEST", "Update fields can't be empty");
        }
        changeCommands.update(owner, id, known -> changed(known, sent));
        return true;
    }

    private static CommandWish changed(CommandWish known, Parameters sent) {
        var texts = CommandFields.texts(sent);
        return new CommandWish(
                sent.text("COMMAND").orElse(known.command()),
                sent.flag("COMMON", known.isCommon()),
                sent.flag("HIDDEN", known.isHidden()),
                sent.flag("EXTRANET_SUPPORT", known.forExtranet()),
                sent.text("EVENT_COMMAND_ADD").map(CommandFields::checked).orElse(known.handlerUrl()),
                texts.isEmpty() ? known.texts() : texts);
    }
}
