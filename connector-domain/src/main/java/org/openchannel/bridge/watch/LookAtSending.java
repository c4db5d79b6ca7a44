package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.roster.Halt;
import org.openchannel.bridge.settings.ChatsView;
import org.openchannel.bridge.settings.LookAtChats;
import org.openchannel.shared.lane.LaneStops;

/** Shows what an account has still to send, and about when the last of it will leave. */
@Dependent
@Transactional
public class LookAtSending {

    private final SendQueues queues;
    private final Accounts accounts;
    private final LookAtChats chats;
    private final LaneStops stops;
    private final Clock clock;

    @Inject
    public LookAtSending(SendQueues queues, Accounts accounts, LookAtChats chats, LaneStops stops, Clock clock) {
        this.queues = queues;
        this.accounts = accounts;
        this.chats = chats;
        this.stops = stops;
        this.clock = clock;
    }

    /** As it is now. */
    public SendingView look(UUID account) {
        var waiting = queues.waiting(account);
        var chat = chats.look(account);
        var pausedAt = chat.settings().pausedAt();
        var isLinked = accounts.find(account).filter(one -> one.isConnected()).isPresent();
        var isStopped = stops.all().containsKey(account.toString());
        var lasts = isLinked && Halt.of(pausedAt != null, isStopped) == Halt.NONE;
        return new SendingView(
                waiting.usual(),
                waiting.campaign(),
                pausedAt,
                isStopped,
                lasts ? end(waiting.usual(), usual(chat, waiting.usual())) : null,
                lasts ? end(waiting.campaign(), campaign(chat, waiting)) : null);
    }

    private @Nullable Instant end(long messages, Duration lasting) {
        return messages == 0 ? null : clock.instant().plus(lasting);
    }

    private static Duration usual(ChatsView chat, long messages) {
        return chat.interval().multipliedBy(messages);
    }

    /** What people wait for goes first. */
    private static Duration campaign(ChatsView chat, SendQueues.Waiting waiting) {
        var apart = chat.settings().pace().campaignInterval().multipliedBy(waiting.campaign());
        var all = usual(chat, waiting.usual() + waiting.campaign());
        return apart.compareTo(all) > 0 ? apart : all;
    }
}
