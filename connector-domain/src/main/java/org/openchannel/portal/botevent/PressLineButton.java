package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.portal.botwork.KnowPeople;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.talk.TalkNews;

/** An operator presses a button under what a bot said in a line's dialog: the bot is told of the command. */
@Dependent
public class PressLineButton {

    private final Messages messages;
    private final DialogAccess access;
    private final FindScene findScene;
    private final KnowPeople people;
    private final HearCommands hearCommands;

    @Inject
    public PressLineButton(
            Messages messages, DialogAccess access, FindScene findScene, KnowPeople people, HearCommands hearCommands) {
        this.messages = messages;
        this.access = access;
        this.findScene = findScene;
        this.people = people;
        this.hearCommands = hearCommands;
    }

    /** Presses it; returns false when there is no such message for them, or its bot does not know the command. */
    @Transactional
    public boolean press(long chatId, long messageId, long userId, String command, String params) {
        return messages.find(messageId)
                .filter(message -> message.chatId() == chatId && message.author() == ImMessage.Author.BOT)
                .filter(message -> access.isAllowed(chatId, userId))
                .filter(message -> press(message, userId, command, params))
                .isPresent();
    }

    private boolean press(ImMessage message, long userId, String command, String params) {
        return findScene
                .numbered(message.chatId())
                .map(scene -> Happening.of(
                                BotEventKind.COMMAND_ADD,
                                scene,
                                Said.of(message),
                                people.find(userId).orElse(null))
                        .with(TalkNews.Context.KEYBOARD))
                .filter(pressed -> hearCommands.press(pressed, message.authorId(), command, params))
                .isPresent();
    }
}
