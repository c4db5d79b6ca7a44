package org.openchannel.web.portal.rest.im;

import java.time.Instant;
import java.util.List;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;

/** Which of their talks somebody wants to see; dialogs of open lines are none of them. */
final class RecentWish {

    private RecentWish() {}

    /** Those that {@code call} asks for. */
    static List<MarkedTalk> of(MarkTalks marks, Call call) {
        var sent = call.parameters();
        return marks.of(call.userId()).stream()
                .filter(marked -> !(marked.talk().isPrivate() && sent.flag("SKIP_DIALOG", false)))
                .filter(marked -> marked.talk().isPrivate() || !sent.flag("SKIP_CHAT", false))
                .filter(marked -> marked.isUnread() || !sent.flag("UNREAD_ONLY", false))
                .filter(marked -> !sent.flag("ONLY_OPENLINES", false))
                .filter(marked -> isInTime(marked.talk().lastMessageAt(), sent))
                .toList();
    }

    /** What was asked for before one moment, or what changed since another. */
    private static boolean isInTime(Instant changedAt, Parameters sent) {
        var before = sent.text("LAST_MESSAGE_DATE").flatMap(Moments::read);
        var since =
                sent.text("LAST_SYNC_DATE").or(() -> sent.text("LAST_UPDATE")).flatMap(Moments::read);
        return before.filter(moment -> !changedAt.isBefore(moment)).isEmpty()
                && since.filter(changedAt::isBefore).isEmpty();
    }
}
