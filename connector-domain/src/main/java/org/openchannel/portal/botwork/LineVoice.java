package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.Draft;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Parts;
import org.openchannel.portal.connector.Connectors;
import org.openchannel.portal.message.SendAnswer;
import org.openchannel.portal.message.WriteMessage;
import org.openchannel.portal.talk.Words;
import org.openchannel.shared.file.StoredFile;

/** What a bot says to a line's customer while it takes care of them, or is in the dialog besides. */
@Dependent
public class LineVoice {

    private final Chats chats;
    private final Connectors connectors;
    private final FindBot findBot;
    private final SendAnswer sendAnswer;
    private final WriteMessage writeMessage;

    @Inject
    public LineVoice(
            Chats chats, Connectors connectors, FindBot findBot, SendAnswer sendAnswer, WriteMessage writeMessage) {
        this.chats = chats;
        this.connectors = connectors;
        this.findBot = findBot;
        this.sendAnswer = sendAnswer;
        this.writeMessage = writeMessage;
    }

    /** Whether {@code botId} takes care of that dialog's customer now, or is in it besides. */
    public boolean isIn(long chatId, long botId) {
        return chats.find(chatId).filter(chat -> isIn(chat, botId)).isPresent();
    }

    private static boolean isIn(ImChat chat, long botId) {
        return chat.sessionId().isPresent()
                && (chat.operatorId().filter(operator -> operator == botId).isPresent()
                        || chat.members().contains(botId));
    }

    /** Says it; nothing when the bot does not take care of them any more. Quietly: only operators see it. */
    @Transactional
    Optional<Long> say(long chatId, long botId, Words words, boolean isQuiet) {
        var author = words.isSystem() ? ImMessage.Author.SYSTEM : ImMessage.Author.BOT;
        return chats.lock(chatId)
                .filter(chat -> isIn(chat, botId))
                .map(chat -> say(chat, draft(author, botId, words, isQuiet)));
    }

    /** Sends it a file, and perhaps words; nothing when the bot does not take care of them any more. */
    @Transactional
    Optional<Long> send(long chatId, long botId, String text, StoredFile file) {
        var draft = new Draft(ImMessage.Author.BOT, botId, true, text, List.of(file));
        return chats.lock(chatId).filter(chat -> isIn(chat, botId)).map(chat -> say(chat, draft));
    }

    /** Blocks alone mean nothing to a messenger: only operators see them. */
    private static Draft draft(ImMessage.Author author, long botId, Words words, boolean isQuiet) {
        var isOutgoing = !isQuiet && !words.text().isEmpty();
        return new Draft(author, botId, isOutgoing, words.text(), List.of())
                .with(new Parts(words.attach(), words.keyboard(), words.replyTo()));
    }

    /** Says it in the name of the bot that takes care of them, where that is one of those {@code mine} names. */
    @Transactional
    void sayItself(long chatId, Predicate<BotCard> mine, String text) {
        chats.lock(chatId)
                .filter(chat -> chat.sessionId().isPresent())
                .ifPresent(chat -> chat.operatorId()
                        .flatMap(findBot::find)
                        .filter(mine)
                        .map(bot -> new Draft(ImMessage.Author.BOT, bot.id(), true, text.strip(), List.of()))
                        .ifPresent(draft -> say(chat, draft)));
    }

    private long say(ImChat chat, Draft draft) {
        var session = chat.sessionId().orElseThrow();
        var connector = connectors.find(chat.connector());
        if (!draft.isOutgoing() || connector.isEmpty()) {
            return writeMessage.write(chat, session, draft.internal()).id();
        }
        var name = findBot.find(draft.authorId()).map(bot -> bot.fullName()).orElse("");
        return sendAnswer.send(connector.get(), chat, session, draft, name);
    }
}
