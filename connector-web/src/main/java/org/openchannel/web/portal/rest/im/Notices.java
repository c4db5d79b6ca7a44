package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.Say;
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

    @Inject
    public Notices(StaffDirectory staff, TalkHistory talks, OpenTalk openTalk, Say say) {
        this.staff = staff;
        this.talks = talks;
        this.openTalk = openTalk;
        this.say = say;
    }

    /** Tells the user a call names; returns the number of the notice. */
    long tell(Call call, boolean isFromPortal) {
        var sent = call.parameters();
        var user = sent.number("USER_ID")
                .or(() -> sent.number("TO"))
                .filter(id -> id > 0)
                .flatMap(staff::find)
                .orElseThrow(() -> new RestException(400, "USER_ID_EMPTY", "User ID can't be empty"));
        var text = sent.text("MESSAGE").map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw new RestException(400, "MESSAGE_EMPTY", "Message can't be empty");
        }
        var said = MessageParts.words(sent, text, Words.of(""));
        var words = new Words(said.text(), isFromPortal, said.attach(), null, null);
        var chat = of(user.id()).map(TalkCard::id).orElseGet(() -> open(user.id()));
        return say.say(chat, user.id(), words, TalkNews.Context.TEXTAREA);
    }

    /** That of a user; empty when there was no notice yet. */
    Optional<TalkCard> of(long userId) {
        return talks.ofEntity(ENTITY, String.valueOf(userId))
                .filter(talk -> talk.ownerId() == userId && talk.members().size() == 1);
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
