package org.openchannel.bridge.message;

import java.time.Duration;
import java.util.List;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.RetrySchedule;

/** The queues messages travel in, and what must stay in order there: one chat of one account, each way. */
public final class Routes {

    /** To portals. */
    public static final String PORTAL = "bridge.portal";

    /** To messengers. */
    public static final String GATEWAY = "bridge.gateway";

    /** Files on their way into our store. */
    public static final String FILES = "bridge.files";

    /** What we say ourselves in chats of portals, to operators only; the kind is a {@link Refusal}'s. */
    public static final String NOTICES = "bridge.notices";

    /** Carry a message; the subject is the message. */
    public static final String MESSAGE = "message";

    /** Tell the portal that an operator's message was delivered; the subject is its first part. */
    public static final String DELIVERED = "delivered";

    /** Tell the portal that an operator's message was read; the subject is its first part. */
    public static final String READ = "read";

    /** Tell the portal what became of what it sent outside of any chat; the subject is a part that shows it. */
    public static final String ORDER = "order";

    /** Carry the words a message has instead of its old ones; the subject is the message. */
    public static final String EDIT = "edit";

    /** Carry that a message was taken back; the subject is the message. */
    public static final String DELETE = "delete";

    /** Tell the portal what a chat is called now; the subject is the message that brought the name. */
    public static final String NAME = "name";

    /** Fetch a message's file; the subject is the message. */
    public static final String FILE = "file";

    /**
     * Soon at first; later often enough that a chat goes on within a minute once its other side is back. These waits are
     * those of a message that failed by itself (what says something of a portal or an account lets all of it rest and costs no
     * try), and the longest of them is how long a healthy chat may still stand: an hour would be an hour of silence.
     */
    public static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(
                    Duration.ofMillis(500),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1)),
            Duration.ofHours(24));

    private Routes() {}

    /** Whether loads of this kind carry something of a message, which is their subject then. */
    public static boolean isOfMessage(String queue, String kind) {
        return queue.equals(PORTAL) || queue.equals(GATEWAY) || (queue.equals(FILES) && kind.equals(FILE));
    }

    /** Whether loads of this kind only change what was carried before. */
    public static boolean isChange(String kind) {
        return kind.equals(EDIT) || kind.equals(DELETE);
    }

    /** What people call the way of such a load: {@code portal}, {@code messenger}, or as its kind. */
    public static String hop(String queue, String kind) {
        if (queue.equals(GATEWAY) && kind.equals(MESSAGE)) {
            return "messenger";
        }
        return kind.equals(MESSAGE) ? "portal" : kind;
    }

    static LaneKey toPortal(Dialog dialog, MemberId portal) {
        var account = dialog.accountId().toString();
        return new LaneKey(
                PORTAL, "in/" + account + "/" + dialog.externalChatId(), portal.value(), account, Rank.MESSAGE);
    }

    static LaneKey statusesToPortal(Dialog dialog, MemberId portal) {
        var account = dialog.accountId().toString();
        return new LaneKey(
                PORTAL, "status/" + account + "/" + dialog.externalChatId(), portal.value(), account, Rank.STATUS);
    }

    static LaneKey toGateway(Dialog dialog) {
        var account = dialog.accountId().toString();
        return new LaneKey(GATEWAY, account + "/" + dialog.externalChatId(), account, account, Rank.REPLY);
    }

    /** What nobody in the chat asked for: behind every answer, and farther apart. */
    static LaneKey campaign(Dialog dialog) {
        var account = dialog.accountId().toString();
        return new LaneKey(
                GATEWAY, "campaign/" + account + "/" + dialog.externalChatId(), account, account, Rank.CAMPAIGN);
    }

    static LaneKey notices(Dialog dialog, MemberId portal) {
        var account = dialog.accountId().toString();
        return new LaneKey(NOTICES, account + "/" + dialog.externalChatId(), portal.value(), account, Rank.STATUS);
    }

    static LaneKey file(Message message) {
        return new LaneKey(
                FILES, message.id().toString(), "", message.accountId().toString(), Rank.MESSAGE);
    }
}
