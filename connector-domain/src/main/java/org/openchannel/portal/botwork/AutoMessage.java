package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;

/** Says something to a line's customer by itself: the line's greeting, or a given text. Without text nothing is said. */
@Dependent
public class AutoMessage {

    private final Chats chats;
    private final Lines lines;
    private final LineVoice lineVoice;

    @Inject
    public AutoMessage(Chats chats, Lines lines, LineVoice lineVoice) {
        this.chats = chats;
        this.lines = lines;
        this.lineVoice = lineVoice;
    }

    /** The greeting the line is set up with. Nothing when no bot {@code mine} names takes care of the customer. */
    @Transactional
    public void welcome(long chatId, Predicate<BotCard> mine) {
        chats.find(chatId)
                .flatMap(chat -> lines.find(chat.lineId()))
                .map(Line::settings)
                .ifPresent(settings -> say(chatId, mine, settings.text("WELCOME_MESSAGE_TEXT")));
    }

    /** This text. Nothing when no bot {@code mine} names takes care of the customer. */
    @Transactional
    public void say(long chatId, Predicate<BotCard> mine, String text) {
        if (!text.isBlank()) {
            lineVoice.sayItself(chatId, mine, text);
        }
    }
}
