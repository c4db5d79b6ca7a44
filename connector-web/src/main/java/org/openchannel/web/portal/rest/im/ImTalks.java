package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Finds the talk a call names by {@code CHAT_ID} or {@code DIALOG_ID}, for those who are in it. */
@Dependent
public class ImTalks {

    private final TalkHistory talks;
    private final FindScene findScene;
    private final Say say;

    @Inject
    public ImTalks(TalkHistory talks, FindScene findScene, Say say) {
        this.talks = talks;
        this.findScene = findScene;
        this.say = say;
    }

    /** Says something as {@code call}'s user; returns the number of the message. */
    long say(Scene scene, Call call, Words words) {
        return say.say(scene.id(), call.userId(), words, TalkNews.Context.TEXTAREA);
    }

    /** The words in answer to the message {@code REPLY_ID} names, where it names one. */
    Words answering(Scene scene, Call call, Words words) {
        var named = call.parameters().number("REPLY_ID").filter(id -> id > 0);
        if (named.isEmpty()) {
            return words;
        }
        var answered = talks.message(named.get())
                .filter(line -> joined(line.talkId(), call).isPresent())
                .orElseThrow(() -> new RestException(400, "REPLY_ACCESS_ERROR", "Action unavailable"));
        if (answered.talkId() != scene.id()) {
            throw new RestException(
                    400, "REPLY_FROM_OTHER_CHAT_ERROR", "You can only reply to a message within the same chat");
        }
        return words.answering(answered.id());
    }

    /** Refused with {@code CHAT_ID_EMPTY}, {@code DIALOG_ID_EMPTY} or {@code ACCESS_ERROR}. */
    TalkCard chat(Call call) {
        return joined(chatNumber(call), call)
                .filter(talk -> !talk.isPrivate())
                .orElseThrow(() -> denied("Action unavailable"));
    }

    /** The number of the chat of many a call names. */
    static long chatNumber(Call call) {
        var sent = call.parameters();
        if (!sent.has("CHAT_ID") && sent.text("DIALOG_ID").isPresent()) {
            return sent.text("DIALOG_ID")
                    .map(String::strip)
                    .flatMap(ImDialogs::chatNumber)
                    .filter(id -> id > 0)
                    .orElseThrow(ImDialogs::nameless);
        }
        return sent.number("CHAT_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, "CHAT_ID_EMPTY", "Chat ID can't be empty"));
    }

    /** The talk of that scene. */
    Optional<TalkCard> card(Scene scene) {
        return talks.find(scene.id());
    }

    /** What the caller knows by {@code name}: a user's number, which may open a private talk, or {@code chat5}. */
    Optional<Scene> named(String name, Call call) {
        return findScene
                .of(call.userId(), name)
                .filter(scene -> !scene.letter().equals("L"))
                .filter(scene -> scene.members().contains(call.userId()));
    }

    /** What the caller named by {@code DIALOG_ID}. */
    Optional<Scene> named(Call call) {
        return call.parameters().text("DIALOG_ID").flatMap(name -> named(name.strip(), call));
    }

    /** What belongs to something elsewhere, for those who are in it. */
    Optional<TalkCard> ofEntity(String type, String id, Call call) {
        return talks.ofEntity(type, id).filter(talk -> talk.members().containsKey(call.userId()));
    }

    /** {@code call}'s user read all there is. */
    void read(Scene scene, Call call) {
        talks.read(scene.id(), call.userId(), scene.lastMessageId());
    }

    private Optional<TalkCard> joined(long id, Call call) {
        return talks.find(id).filter(talk -> talk.members().containsKey(call.userId()));
    }

    static RestException denied(String why) {
        return new RestException(403, "ACCESS_ERROR", why);
    }
}
