package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.talk.NoticeTag;
import org.openchannel.portal.talk.Say;
import org.openchannel.portal.talk.TagNotices;
import org.openchannel.portal.talk.TalkNews;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.imbot.MessageParts;

/** Tells users something, and takes it away again. */
@Dependent
public class Notices {

    private final StaffDirectory staff;
    private final NoticeChats chats;
    private final Say say;
    private final TagNotices tags;

    @Inject
    public Notices(StaffDirectory staff, NoticeChats chats, Say say, TagNotices tags) {
        this.staff = staff;
        this.chats = chats;
        this.say = say;
        this.tags = tags;
    }

    /** Tells the user a call names, on behalf of the portal or of the calling user; returns the number of the notice. */
    long tell(Call call, boolean isFromPortal) {
        var sent = call.parameters();
        var user = user(call);
        var text = sent.text("MESSAGE").map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw new RestException(400, "MESSAGE_EMPTY", "Message can't be empty");
        }
        var words = MessageParts.notice(sent, text, isFromPortal);
        var author = isFromPortal ? user : call.userId();
        var id = say.say(chats.opened(user), author, words, TalkNews.Context.TEXTAREA);
        chats.settle(user);
        var tag = word(call, "TAG");
        var subTag = word(call, "SUB_TAG");
        if (!tag.isEmpty() || !subTag.isEmpty()) {
            tags.tag(new NoticeTag(id, user, application(call), tag, subTag));
        }
        return id;
    }

    /** The number of the user a call names. */
    private long user(Call call) {
        var sent = call.parameters();
        return sent.number("USER_ID")
                .or(() -> sent.number("TO"))
                .filter(id -> id > 0)
                .flatMap(staff::find)
                .orElseThrow(() -> new RestException(400, "USER_ID_EMPTY", "User ID can't be empty"))
                .id();
    }

    /** Removes what the caller's application told users under a tag, or a sub-tag; false when it names neither. */
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
}
