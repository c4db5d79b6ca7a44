package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.talk.ChangeWords;
import org.openchannel.portal.talk.Words;

/** A bot changes what it said, or takes it back: in talks and to lines' customers, for three days. */
@Dependent
public class BotRewrites {

    private static final Duration CHANGEABLE = Duration.ofDays(3);

    private final ChangeWords changeWords;
    private final Messages messages;
    private final Chats chats;
    private final LineRewrite lineRewrite;
    private final Clock clock;

    @Inject
    public BotRewrites(ChangeWords changeWords, Messages messages, Chats chats, LineRewrite lineRewrite, Clock clock) {
        this.changeWords = changeWords;
        this.messages = messages;
        this.chats = chats;
        this.lineRewrite = lineRewrite;
        this.clock = clock;
    }

    /** As it stands; empty when the bot may not change it, or not any more. */
    @Transactional
    public Optional<Words> changeable(long messageId, long botId) {
        return changeWords
                .changeable(messageId, botId)
                .or(() -> own(messageId, botId).map(BotRewrites::words));
    }

    /** Says {@code words} instead; returns false when the bot may not. */
    @Transactional
    public boolean change(long messageId, long botId, Words words) {
        return changeWords.change(messageId, botId, words)
                || rewrite(messageId, botId, (chat, message) -> lineRewrite.edit(chat, message, words));
    }

    /** The same; a line's customer does not learn of it. */
    @Transactional
    public boolean changeQuietly(long messageId, long botId, Words words) {
        return changeWords.change(messageId, botId, words)
                || rewrite(messageId, botId, (chat, message) -> lineRewrite.editQuietly(chat, message, words));
    }

    /** Takes it back, leaving a mark, or {@code completely}; returns false when the bot may not. */
    @Transactional
    public boolean takeBack(long messageId, long botId, boolean completely) {
        return changeWords.takeBack(messageId, botId, completely) || rewrite(messageId, botId, lineRewrite::delete);
    }

    /** Takes back what anybody said in a chat the bot manages; returns false when it may not. */
    @Transactional
    public boolean clear(long messageId, long botId, boolean completely) {
        return changeWords.takeBackOf(messageId, botId, completely);
    }

    private static Words words(ImMessage message) {
        var parts = message.parts();
        return new Words(message.text(), false, parts.attach(), parts.keyboard(), null, parts.replyTo());
    }

    private boolean rewrite(long messageId, long botId, BiPredicate<ImChat, ImMessage> how) {
        var message = own(messageId, botId);
        var chat = message.flatMap(found -> chats.lock(found.chatId()));
        return chat.filter(found -> how.test(found, message.get())).isPresent();
    }

    private Optional<ImMessage> own(long messageId, long botId) {
        return messages.find(messageId)
                .filter(message -> message.author() == ImMessage.Author.BOT && message.authorId() == botId)
                .filter(message -> !message.isDeleted())
                .filter(message -> clock.instant().isBefore(message.createdAt().plus(CHANGEABLE)));
    }
}
