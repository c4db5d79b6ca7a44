package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotException;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.bot.KnowOwner;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Knows whose bots a call is about: the calling application's, or those of whose CLIENT_ID a webhook names. */
@Dependent
public class BotCallers {

    private static final String KEY = "CLIENT_ID";
    private static final int LONGEST_KEY = 200;

    /** Who owns nothing. */
    private static final long NOBODY = Long.MIN_VALUE;

    private final KnowOwner owners;
    private final FindBot findBot;

    @Inject
    public BotCallers(KnowOwner owners, FindBot findBot) {
        this.owners = owners;
        this.findBot = findBot;
    }

    /** The owner, who is taken down when a webhook names a new key. */
    long registering(Call call) {
        return call.access().caller().isPresent() ? call.applicationId() : owners.holding(key(call));
    }

    /** The owner. */
    long owner(Call call) {
        return call.access().caller().isPresent()
                ? call.applicationId()
                : owners.known(key(call)).orElse(NOBODY);
    }

    /** The bot whose number is sent, or else the owner's first. */
    BotCard bot(Call call) {
        var owner = owner(call);
        if (call.parameters().text("BOT_ID").isPresent()) {
            return named(call);
        }
        return findBot.of(owner).stream()
                .findFirst()
                .orElseThrow(() -> new BotException(BotException.Reason.NO_SUCH_BOT));
    }

    /** The bot whose number is sent. */
    BotCard named(Call call) {
        return findBot.ownCard(owner(call), call.parameters().number("BOT_ID").orElse(0L));
    }

    /** Whether one of {@code members} is the calling user or a bot of the owner. */
    boolean isAmong(Call call, Collection<Long> members) {
        var hasOwner = call.access().caller().isPresent()
                || call.parameters().text(KEY).isPresent();
        return members.contains(call.userId())
                || (hasOwner
                        && findBot.of(owner(call)).stream().map(BotCard::id).anyMatch(members::contains));
    }

    private static String key(Call call) {
        return call.parameters()
                .text(KEY)
                .filter(key -> key.length() <= LONGEST_KEY)
                .orElseThrow(() -> new RestException(403, "ACCESS_DENIED", "Access denied! Client ID not specified"));
    }
}
