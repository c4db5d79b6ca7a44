package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.dialog.TransferSession;
import org.openchannel.portal.session.SessionException;

/**
 * A bot hands a line's customer over: to the queue, or to somebody in particular. It hears nothing of them then; where it
 * stays until somebody takes them, it may still speak.
 */
@Dependent
public class HandOver {

    private final Chats chats;
    private final FindBot findBot;
    private final TransferSession transferSession;

    @Inject
    public HandOver(Chats chats, FindBot findBot, TransferSession transferSession) {
        this.chats = chats;
        this.findBot = findBot;
        this.transferSession = transferSession;
    }

    /** To the line's queue; returns false when none of the bots {@code mine} names takes care of the customer. */
    @Transactional(dontRollbackOn = SessionException.class)
    public boolean toQueue(long chatId, Predicate<BotCard> mine) {
        return locked(chatId)
                .filter(mine)
                .filter(bot -> isDone(() -> transferSession.toQueue(chatId, bot.id())))
                .isPresent();
    }

    /**
     * To an operator; returns false when that can't be.
     *
     * @param leaves whether the bot goes at once, and not only when the operator takes it
     */
    @Transactional(dontRollbackOn = SessionException.class)
    public boolean toUser(long chatId, long botId, long userId, boolean leaves) {
        return isLocked(chatId, botId)
                && userId != botId
                && isDone(() -> transferSession.toUser(chatId, botId, userId))
                && isOut(chatId, botId, leaves);
    }

    /** To the queue of a line, in the same way. */
    @Transactional(dontRollbackOn = SessionException.class)
    public boolean toLine(long chatId, long botId, long lineId, boolean leaves) {
        return isLocked(chatId, botId)
                && isDone(() -> transferSession.toLine(chatId, botId, lineId))
                && isOut(chatId, botId, leaves);
    }

    /** It stays in the dialog until somebody takes it, unless it {@code leaves} at once. */
    private boolean isOut(long chatId, long botId, boolean leaves) {
        chats.lock(chatId).filter(chat -> !leaves).ifPresent(chat -> chat.joined(botId));
        return true;
    }

    /** Whether {@code botId} takes care of that dialog's customer. */
    public boolean isHeldBy(long chatId, long botId) {
        return holder(chatId).filter(bot -> bot.id() == botId).isPresent();
    }

    /** The bot that takes care of that dialog's customer. */
    public Optional<BotCard> holder(long chatId) {
        return holder(chats.find(chatId));
    }

    /** The same, and nobody else takes care of them until the transaction is over. */
    private Optional<BotCard> locked(long chatId) {
        return holder(chats.lock(chatId));
    }

    private boolean isLocked(long chatId, long botId) {
        return locked(chatId).filter(bot -> bot.id() == botId).isPresent();
    }

    private Optional<BotCard> holder(Optional<ImChat> found) {
        return found.filter(chat -> chat.sessionId().isPresent())
                .flatMap(ImChat::operatorId)
                .flatMap(findBot::find);
    }

    private static boolean isDone(Runnable step) {
        try {
            step.run();
            return true;
        } catch (SessionException e) {
            return false;
        }
    }
}
