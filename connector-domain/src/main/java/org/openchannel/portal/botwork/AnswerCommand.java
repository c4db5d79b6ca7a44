package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.portal.talk.Words;

/** A bot answers where its command was called, even where it is no member. */
@Dependent
public class AnswerCommand {

    private final TalkHistory talks;
    private final Messages messages;
    private final FindScene findScene;
    private final BotSpeaks botSpeaks;

    @Inject
    public AnswerCommand(TalkHistory talks, Messages messages, FindScene findScene, BotSpeaks botSpeaks) {
        this.talks = talks;
        this.messages = messages;
        this.findScene = findScene;
        this.botSpeaks = botSpeaks;
    }

    /** Answers message {@code messageId}; returns the number of the answer, or nothing when there is no such message. */
    @Transactional
    public Optional<Long> answer(long botId, long messageId, Words words) {
        return talks.message(messageId)
                .map(TalkLine::talkId)
                .or(() -> messages.find(messageId).map(message -> message.chatId()))
                .flatMap(findScene::numbered)
                .filter(scene -> !scene.isPrivate() || scene.members().contains(botId))
                .flatMap(scene -> botSpeaks.say(scene, botId, words, false));
    }
}
