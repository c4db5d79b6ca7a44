package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandWish;
import org.openchannel.web.portal.rest.Call;

/** Registers a command of a bot. */
@Dependent
public class CommandRegisterMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandRegisterMethod(ModernCallers callers, ChangeCommands changeCommands) {
        super("imbot.v2.Command.register");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        var owner = callers.owner(call);
        var bot = callers.bot(call);
        var sent = call.parameters().inside("fields");
        var word = CommandRows.word(sent).orElseThrow(() -> wrong("COMMAND_REQUIRED", "Command is required"));
        var texts = CommandRows.texts(sent, Map.of());
        var isHidden = sent.flag("hidden", false);
        if (!isHidden && texts.isEmpty()) {
            throw wrong("COMMAND_TITLE_REQUIRED", "Command title is required");
        }
        var id = changeCommands.register(
                owner,
                bot.id(),
                new CommandWish(
                        word, sent.flag("common", false), isHidden, sent.flag("extranetSupport", false), "", texts));
        return Map.of("command", CommandRows.of(changeCommands.ownCard(owner, id)));
    }
}
