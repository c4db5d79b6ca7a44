package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.botwork.FindScene;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
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

    /** Refused with {@code CHAT_ID_EMPTY} or {@code ACCESS_ERROR}. */
    TalkCard chat(Call call) {
        var sent = call.parameters();
        var number = sent.number("CHAT_ID").or(() -> sent.text("DIALOG_ID").flatMap(ImDialogs::chatNumber));
        return number.filter(id -> id > 0)
                .map(id -> joined(id, call)
                        .filter(talk -> !talk.isPrivate())
                        .orElseThrow(() -> denied("Action unavailable")))
                .orElseThrow(() -> new RestException(400, "CHAT_ID_EMPTY", "Chat ID can't be empty"));
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

    /** The messages of a talk before one of them, or after, oldest first. */
    List<TalkLine> page(Scene scene, long before, int most) {
        return talks.page(scene.id(), before, most);
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
