package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.web.portal.rest.Call;

/** The commands of a bot. */
@Dependent
public class CommandListMethod extends ModernMethod {

    private final ModernCallers callers;
    private final ChangeCommands changeCommands;

    @Inject
    public CommandListMethod(ModernCallers callers, ChangeCommands changeCommands) {
        super("imbot.v2.Command.list");
        this.callers = callers;
        this.changeCommands = changeCommands;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        return Map.of(
                "commands",
                changeCommands.of(bot.id()).stream()
                        .map(command -> row(command, bot))
                        .toList());
    }

    private static Map<String, Object> row(CommandCard command, BotCard bot) {
        var row = CommandRows.of(command);
        row.put("title", command.text("en").title());
        row.put("params", command.text("en").params());
        row.put("category", bot.fullName());
        row.put("context", "");
        return row;
    }
}
