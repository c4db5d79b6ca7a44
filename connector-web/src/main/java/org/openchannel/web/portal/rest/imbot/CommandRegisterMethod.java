package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.web.portal.rest.Call;

/** Registers a command of a bot; answers its number. */
@Dependent
public class CommandRegisterMethod extends ImbotMethod {

    private final BotCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandRegisterMethod(BotCallers callers, ChangeCommands changeCommands) {
        super("imbot.command.register");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        var sent = call.parameters();
        var url = CommandFields.checked(sent.text("EVENT_COMMAND_ADD")
                .orElseThrow(
                        () -> wrong("EVENT_COMMAND_ADD_ERROR", "Handler for \"Command add\" event isn't specified")));
        var command = sent.text("COMMAND").orElseThrow(() -> wrong("COMMAND_ERROR", "Command isn't specified"));
        var owner = callers.owner(call);
        var bot = callers.named(call);
        var texts = CommandFields.texts(sent);
        if (texts.isEmpty()) {
            throw wrong("LANG_ERROR", "Lang set can't be empty");
        }
        return changeCommands.register(
                owner,
                bot.id(),
                new CommandWish(
                        command,
                        sent.flag("COMMON", false),
                        sent.flag("HIDDEN", false),
                        sent.flag("EXTRANET_SUPPORT", false),
                        url,
                        texts));
    }
}
