package org.openchannel.web.portal.rest.im;

import java.time.Instant;
import java.util.List;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.MarkedTalk;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;

/** Which of their chats somebody wants to see. */
final class RecentWish {

    private RecentWish() {}

    /** The talks that {@code call} asks for; notices are none. */
    static List<MarkedTalk> talks(MarkTalks marks, Call call) {
        var sent = call.parameters();
        return isForOthers(sent) || sent.flag("ONLY_OPENLINES", false)
                ? List.of()
                : marks.of(call.userId()).stream()
                        .filter(marked -> !NoticeChats.isOne(marked.talk()))
                        .filter(marked -> !(marked.talk().isPrivate() && sent.flag("SKIP_DIALOG", false)))
                        .filter(marked -> marked.talk().isPrivate() || !sent.flag("SKIP_CHAT", false))
                        .filter(marked -> marked.isUnread() || !sent.flag("UNREAD_ONLY", false))
                        .filter(marked -> isInTime(marked.talk().lastMessageAt(), sent))
                        .toList();
    }

    /** The dialogs of open lines that {@code call} asks for. */
    static List<DialogRow> lines(OwnLines lines, Call call) {
        var sent = call.parameters();
        return isForOthers(sent) || sent.flag("SKIP_OPENLINES", false)
                ? List.of()
                : lines.of(call.userId()).stream()
                        .filter(row -> row.unread() > 0 || !sent.flag("UNREAD_ONLY", false))
                        .filter(row -> isInTime(row.lastMessageAt(), sent))
                        .toList();
    }

    /** Kinds of chats there are none of here. */
    private static boolean isForOthers(Parameters sent) {
        return sent.flag("ONLY_COPILOT", false) || sent.flag("ONLY_CHANNEL", false);
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
