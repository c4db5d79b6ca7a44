package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.botwork.HandOver;
import org.openchannel.web.portal.rest.Call;

/** Knows whether a line's dialog is led by a bot of whoever calls. */
@Dependent
public class LeadingBots {

    private final BotCallers callers;
    private final HandOver handOver;

    @Inject
    public LeadingBots(BotCallers callers, HandOver handOver) {
        this.callers = callers;
        this.handOver = handOver;
    }

    /** The bot whose number is sent, or else the one of the owner's that leads the dialog, or else the owner's first. */
    BotCard bot(Call call, long chat) {
        var bot = callers.bot(call);
        return call.parameters().text("BOT_ID").isPresent()
                ? bot
                : handOver.holder(chat)
                        .filter(holder -> holder.ownerId() == bot.ownerId())
                        .orElse(bot);
    }

    /** The bots the caller speaks for: those of the caller; a webhook that names no key means any bot. */
    Predicate<BotCard> spokenFor(Call call) {
        var isAnybody = call.access().caller().isEmpty()
                && call.parameters().text("CLIENT_ID").isEmpty();
        if (isAnybody) {
            return bot -> true;
        }
        var owner = callers.owner(call);
        return bot -> bot.ownerId() == owner;
    }
}
