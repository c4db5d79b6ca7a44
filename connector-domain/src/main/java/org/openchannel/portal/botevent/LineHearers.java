package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;

/**
 * Knows which bots hear what is said in a line's dialog: the one that takes care of the customer hears the customer; of
 * those who are in it besides, supervisors hear everybody, and the others whoever calls them by name.
 */
@Dependent
public class LineHearers {

    private static final String MENTION = "[user=";

    private final FindBot findBot;
    private final Supervisors supervisors;

    @Inject
    public LineHearers(FindBot findBot, Supervisors supervisors) {
        this.findBot = findBot;
        this.supervisors = supervisors;
    }

    List<BotCard> of(ImChat chat, ImMessage message) {
        var hearing = new ArrayList<BotCard>();
        if (chat.sessionId().isEmpty() || !isPersons(message)) {
            return hearing;
        }
        var holder = chat.operatorId().orElse(0L);
        if (message.author() == ImMessage.Author.CUSTOMER && holder != 0) {
            findBot.find(holder).ifPresent(hearing::add);
        }
        if (areOthersMeant(message)) {
            chat.members().stream()
                    .filter(member -> !member.equals(holder))
                    .flatMap(member -> findBot.find(member).stream())
                    .filter(bot -> bot.kind().hearsAll() || ClassicFacts.mentions(message.text(), bot.id()))
                    .forEach(hearing::add);
        }
        return hearing;
    }

    private static boolean isPersons(ImMessage message) {
        return message.author() == ImMessage.Author.CUSTOMER || message.author() == ImMessage.Author.OPERATOR;
    }

    private boolean areOthersMeant(ImMessage message) {
        return message.text().toLowerCase(Locale.ROOT).contains(MENTION)
                || supervisors.areThere(
                        () -> findBot.all().stream().anyMatch(bot -> bot.kind().hearsAll()));
    }
}
