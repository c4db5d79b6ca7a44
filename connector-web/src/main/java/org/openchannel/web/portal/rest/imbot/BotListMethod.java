package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.web.portal.rest.Call;

/** All bots of the portal, by their numbers. */
@Dependent
public class BotListMethod extends ImbotMethod {

    private final FindBot findBot;

    @Inject
    public BotListMethod(FindBot findBot) {
        super("imbot.bot.list");
        this.findBot = findBot;
    }

    @Override
    Object answer(Call call) {
        var bots = new LinkedHashMap<String, Object>();
        findBot.all().stream()
                .filter(bot -> !bot.isHidden())
                .forEach(bot -> bots.put(String.valueOf(bot.id()), row(bot)));
        return bots.isEmpty() ? List.of() : bots;
    }

    private static Map<String, Object> row(BotCard bot) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", bot.id());
        row.put("NAME", bot.fullName());
        row.put("CODE", bot.code());
        row.put("OPENLINE", bot.isOpenline() ? "Y" : "N");
        return row;
    }
}
