package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

    /** Refuses a call about a dialog that no bot of the caller leads; a webhook that names no key means any bot. */
    void check(Call call, long chat) {
        var isAnybody = call.access().caller().isEmpty()
                && call.parameters().text("CLIENT_ID").isEmpty();
        if (handOver.holder(chat)
                .filter(bot -> isAnybody || bot.ownerId() == callers.owner(call))
                .isEmpty()) {
            throw ImbotMethod.wrong("WRONG_CHAT", "Operator is not a bot");
        }
    }

    /** Refuses a call about a dialog that {@code bot} does not lead. */
    void check(BotCard bot, long chat) {
        if (!handOver.isHeldBy(chat, bot.id())) {
            throw ImbotMethod.wrong("WRONG_CHAT", "Operator is not a bot");
        }
    }
}
