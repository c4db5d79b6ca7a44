package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.botwork.BotSpeaks;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;

/** Lets a bot read what was said where it is, in a talk or in a line's dialog. What was taken back is not there. */
@Dependent
public class ReadMessage {

    private final TalkHistory talks;
    private final Messages messages;
    private final FindScene findScene;
    private final BotSpeaks botSpeaks;

    @Inject
    public ReadMessage(TalkHistory talks, Messages messages, FindScene findScene, BotSpeaks botSpeaks) {
        this.talks = talks;
        this.messages = messages;
        this.findScene = findScene;
        this.botSpeaks = botSpeaks;
    }

    /** Whatever has that number, wherever it was said. */
    @Transactional
    public Optional<Said> find(long messageId) {
        return talks.message(messageId)
                .filter(line -> !line.isDeleted())
                .map((TalkLine line) -> Said.of(line))
                .or(() -> messages.find(messageId)
                        .filter(message -> !message.isDeleted())
                        .map((ImMessage message) -> Said.of(message)));
    }

    /** Whether {@code botId} is where that was said. */
    @Transactional
    public boolean isThere(Said said, long botId) {
        return findScene
                .numbered(said.chatId())
                .filter(scene -> botSpeaks.isIn(scene, botId))
                .isPresent();
    }
}
