package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.DeskNews;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;

/** A bot says something where it is: in a talk, or to a line's customer. */
@Dependent
public class BotSpeaks {

    private final FindScene findScene;
    private final OpenTalk openTalk;
    private final Say say;
    private final LineVoice lineVoice;
    private final DeskNews news;

    @Inject
    public BotSpeaks(FindScene findScene, OpenTalk openTalk, Say say, LineVoice lineVoice, DeskNews news) {
        this.findScene = findScene;
        this.openTalk = openTalk;
        this.say = say;
        this.lineVoice = lineVoice;
        this.news = news;
    }

    /** Where {@code botId} may speak under that dialog's id; a private talk is opened when there is none yet. */
    @Transactional
    public Optional<Scene> where(long botId, String dialogId) {
        return findScene.of(botId, dialogId).filter(scene -> isIn(scene, botId));
    }

    /** Whether {@code botId} may speak there. */
    public boolean isIn(Scene scene, long botId) {
        return scene.letter().equals("L")
                ? lineVoice.isIn(scene.id(), botId)
                : scene.members().contains(botId);
    }

    /**
     * Says it; returns the number of the message, or nothing when the line's dialog is closed meanwhile.
     *
     * @param isQuiet whether a line's customer is not to get it
     */
    @Transactional
    public Optional<Long> say(Scene scene, long botId, Words words, boolean isQuiet) {
        if (scene.letter().equals("L")) {
            return lineVoice.say(scene.id(), botId, words, isQuiet);
        }
        return Optional.of(say.say(scene.id(), botId, words, TalkNews.Context.TEXTAREA));
    }

    /** Lets open pages show that a bot of that name writes. */
    public void type(Scene scene, String name) {
        news.typing(scene.id(), name);
    }

    /** Writes a remark of the portal into the private talk of two users; nothing when there can be none. */
    @Transactional
    public Optional<Long> remark(long fromId, long toId, Words words) {
        var remark = new Words(words.text(), true, words.attach(), words.keyboard(), words.menu());
        return openTalk.between(fromId, toId)
                .map(talk -> say.say(talk.id(), fromId, remark, TalkNews.Context.TEXTAREA));
    }
}
