package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.botevent.ModernFacts;
import org.openchannel.web.portal.rest.Call;

/** The caller's own bots, page by page. */
@Dependent
public class BotListMethod extends ModernMethod {

    private final ModernCallers callers;
    private final FindBot findBot;
    private final ModernFacts facts;
    private final ModernFields fields;

    @Inject
    public BotListMethod(ModernCallers callers, FindBot findBot, ModernFacts facts, ModernFields fields) {
        super("imbot.v2.Bot.list");
        this.callers = callers;
        this.findBot = findBot;
        this.facts = facts;
        this.fields = fields;
    }

    @Override
    Object answer(Call call) {
        var sent = call.parameters();
        var type = sent.inside("filter").text("type");
        var all = findBot.of(callers.owner(call)).stream()
                .filter(bot -> type.isEmpty() || type.get().equals(bot.kind().word()))
                .toList();
        var offset = (int) Math.min(Math.max(sent.number("offset").orElse(0L), 0), all.size());
        var limit = (int) Math.min(Math.max(sent.number("limit").orElse(50L), 1), 200);
        var page = all.subList(offset, Math.min(offset + limit, all.size()));
        var shown = new LinkedHashMap<String, Object>();
        shown.put("bots", page.stream().map(facts::bot).toList());
        shown.put("users", fields.users(page.stream().map(BotCard::id).toList()));
        shown.put("hasNextPage", offset + limit < all.size());
        return shown;
    }
}
