package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.NoticeTag;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TagNotices;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.portal.talk.Words;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** The chats with what users are notified of: one of each user's own, opened with the first notice. */
@Dependent
public class Notices {

    private static final String ENTITY = "NOTIFY";

    private final StaffDirectory staff;
    private final TalkHistory talks;
    private final OpenTalk openTalk;
    private final Say say;
    private final TagNotices tags;

    @Inject
    public Notices(StaffDirectory staff, TalkHistory talks, OpenTalk openTalk, Say say, TagNotices tags) {
        this.tags = tags;
        this.staff = staff;
        this.talks = talks;
        this.openTalk = openTalk;
        this.say = say;
    }

    /** Tells the user a call names; returns the number of the notice. */
    long tell(Call call, boolean isFromPortal) {
        var sent = call.parameters();
        var user = user(call);
        var text = sent.text("MESSAGE").map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw new RestException(400, "MESSAGE_EMPTY", "Message can't be empty");
        }
        var said = MessageParts.words(sent, text, Words.of(""));
        var words = new Words(said.text(), isFromPortal, said.attach(), null, null);
        var chat = of(user).map(TalkCard::id).orElseGet(() -> open(user));
        var id = say.say(chat, user, words, TalkNews.Context.TEXTAREA);
        var tag = word(call, "TAG");
        var subTag = word(call, "SUB_TAG");
        if (!tag.isEmpty() || !subTag.isEmpty()) {
            tags.tag(new NoticeTag(id, user, application(call), tag, subTag));
        }
        return id;
    }

    /** The number of the user a call names. */
    long user(Call call) {
        var sent = call.parameters();
        return sent.number("USER_ID")
                .or(() -> sent.number("TO"))
                .filter(id -> id > 0)
                .flatMap(staff::find)
                .orElseThrow(() -> new RestException(400, "USER_ID_EMPTY", "User ID can't be empty"))
                .id();
    }

    /** That of a user; empty when there was no notice yet. */
    Optional<TalkCard> of(long userId) {
        return talks.ofEntity(ENTITY, String.valueOf(userId))
                .filter(talk -> talk.ownerId() == userId && talk.members().size() == 1);
    }

    /** Removes what the caller's application told the caller under a tag, or a sub-tag; false when it names neither. */
    boolean removeTagged(Call call) {
        var tag = word(call, "TAG");
        var subTag = word(call, "SUB_TAG");
        var isNamed = !tag.isEmpty() || !subTag.isEmpty();
        if (isNamed) {
            staff.all().forEach(user -> tags.remove(user.id(), application(call), tag, subTag));
        }
        return isNamed;
    }

    /** How a notice is tagged. */
    Optional<NoticeTag> tagOf(long noticeId) {
        return tags.of(noticeId);
    }

    /** Whose tags they are: those of a webhook are its own. */
    private static long application(Call call) {
        return call.access().owner();
    }

    private static String word(Call call, String name) {
        return call.parameters()
                .text(name)
                .map(String::strip)
                .map(text -> text.length() <= NoticeTag.LONGEST ? text : text.substring(0, NoticeTag.LONGEST))
                .orElse("");
    }

    boolean isNotice(long talkId) {
        return talks.find(talkId)
                .filter(talk -> talk.entityType().equals(ENTITY))
                .isPresent();
    }

    void read(long userId) {
        of(userId).ifPresent(talk -> talks.read(talk.id(), userId, talk.lastMessageId()));
    }

    private long open(long userId) {
        return openTalk.chat(
                new ChatWish(false, "Notifications", "", "", "", ENTITY, String.valueOf(userId)), userId, List.of());
    }
}
