package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Parts;
import org.openchannel.portal.connector.Connectors;
import org.openchannel.portal.message.RewriteMessage;
import org.openchannel.portal.message.RewriteSent;
import org.openchannel.portal.talk.Words;

/**
 * Changes what a bot said to a line's customer, and lets their messenger know. Where that messenger can't have it
 * changed, it stays; where there is none any more, only the portal's own copy changes.
 */
@Dependent
public class LineRewrite {

    private final Connectors connectors;
    private final FindBot findBot;
    private final RewriteSent rewriteSent;
    private final RewriteMessage rewriteMessage;

    @Inject
    public LineRewrite(Connectors connectors, FindBot findBot, RewriteSent rewriteSent, RewriteMessage rewriteMessage) {
        this.connectors = connectors;
        this.findBot = findBot;
        this.rewriteSent = rewriteSent;
        this.rewriteMessage = rewriteMessage;
    }

    /** It says {@code words} from now on; returns false when that can't be. The chat is locked. */
    boolean edit(ImChat chat, ImMessage message, Words words) {
        var parts = new Parts(words.attach(), words.keyboard());
        if (message.text().equals(words.text())) { // the messenger has nothing to change
            message.dressed(parts);
            rewriteMessage.edit(chat, message, words.text());
            return true;
        }
        var isDone = edit(chat, message, words.text());
        if (isDone) {
            message.dressed(parts);
        }
        return isDone;
    }

    /** The same; nobody but the portal's own people learns of it. */
    boolean editQuietly(ImChat chat, ImMessage message, Words words) {
        message.dressed(new Parts(words.attach(), words.keyboard()));
        rewriteMessage.edit(chat, message, words.text());
        return true;
    }

    private boolean edit(ImChat chat, ImMessage message, String text) {
        var connector = connectors.find(chat.connector());
        if (connector.isEmpty()) {
            rewriteMessage.edit(chat, message, text);
            return true;
        }
        if (message.isOutgoing() && !connector.get().flags().editInternalMessages()) {
            return false;
        }
        var name = findBot.find(message.authorId()).map(BotCard::fullName).orElse("");
        rewriteSent.edit(connector.get(), chat, message, text, name);
        return true;
    }

    /** It is gone; returns false when that can't be. The chat is locked. */
    boolean delete(ImChat chat, ImMessage message) {
        var connector = connectors.find(chat.connector());
        if (connector.isEmpty()) {
            rewriteMessage.delete(chat, message);
            return true;
        }
        if (message.isOutgoing() && !connector.get().flags().delInternalMessages()) {
            return false;
        }
        rewriteSent.delete(connector.get(), chat, message);
        return true;
    }
}
