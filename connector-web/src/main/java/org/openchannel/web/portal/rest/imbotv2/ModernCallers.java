package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.bot.KnowOwner;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;

/** Knows whose bots a call is about: the calling application's, or those of whose token a webhook names. */
@Dependent
public class ModernCallers {

    private static final int LONGEST_TOKEN = 40;

    /** Who owns nothing. */
    private static final long NOBODY = Long.MIN_VALUE;

    private final KnowOwner owners;
    private final FindBot findBot;
    private final BotSpeaks botSpeaks;

    @Inject
    public ModernCallers(KnowOwner owners, FindBot findBot, BotSpeaks botSpeaks) {
        this.owners = owners;
        this.findBot = findBot;
        this.botSpeaks = botSpeaks;
    }

    /** The owner, who is taken down when a webhook names a new token. */
    long registering(Call call) {
        return call.access().caller().isPresent()
                ? call.applicationId()
                : owners.holding(fitting(token(call.parameters().inside("fields"))));
    }

    /** The owner. */
    long owner(Call call) {
        return call.access().caller().isPresent()
                ? call.applicationId()
                : owners.known(token(call.parameters())).orElse(NOBODY);
    }

    /** The owner's bot whose number is sent. */
    BotCard bot(Call call) {
        var owner = owner(call);
        var id = call.parameters()
                .number("botId")
                .filter(number -> number > 0)
                .orElseThrow(() -> ModernMethod.wrong("BOT_ID_REQUIRED", "Bot ID is required"));
        return findBot.ownCard(owner, id);
    }

    /** The dialog that is sent, with the bot in it. */
    Scene scene(Call call, BotCard bot) {
        return call.parameters()
                .text("dialogId")
                .flatMap(dialog -> botSpeaks.where(bot.id(), dialog.strip()))
                .orElseThrow(ModernMethod::denied);
    }

    /** A token that is not too long. */
    static String fitting(String token) {
        if (token.length() > LONGEST_TOKEN) {
            throw ModernMethod.wrong("BOT_TOKEN_INVALID_LENGTH", "Bot token is longer than 40 characters");
        }
        return token;
    }

    private static String token(Parameters sent) {
        return sent.text("botToken")
                .filter(token -> !token.isBlank())
                .orElseThrow(() -> ModernMethod.wrong("BOT_TOKEN_NOT_SPECIFIED", "Bot token is not specified"));
    }
}
