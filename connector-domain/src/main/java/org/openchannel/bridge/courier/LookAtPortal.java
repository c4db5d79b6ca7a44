package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.courier.OpenLines.Tail;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Doubt;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.LeaseLostException;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;

/**
 * Looks for messages that may have arrived before it lets them be sent again. A portal may be busy with a request for
 * long ({@link Patience}), so what is not there is looked for again then. Who can't look sends it again, and says so.
 */
@Dependent
public class LookAtPortal {

    private static final Logger LOG = System.getLogger(LookAtPortal.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final int MOST_LOOKS = 60;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final String NOT_SEEN = "Not seen at the portal yet";

    private final Messages messages;
    private final WayToPortal way;
    private final CallPortal call;
    private final OpenLines lines;
    private final Noting noting;

    @Inject
    public LookAtPortal(Messages messages, WayToPortal way, CallPortal call, OpenLines lines, Noting noting) {
        this.messages = messages;
        this.way = way;
        this.call = call;
        this.lines = lines;
        this.noting = noting;
    }

    /** How arrivals are written down, when, and how long they may take. */
    @Dependent
    public record Noting(RecordArrival arrivals, Clock clock, Patience patience) {

        @Inject
        public Noting {}
    }

    /** Writes what became of the doubtful loads at the head of a lane; the rest of it waits. */
    void look(List<Load> lane, MemberId portal, Lease lease, Waybill bill) {
        try {
            lookForDoubtful(lane, portal, lease, bill);
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "Looking for what is in doubt in " + lane.get(0).lane() + " broke",
                    e);
            bill.failed(lane.get(0), Failure.ambiguous("Internal error: " + e));
        }
    }

    private void lookForDoubtful(List<Load> lane, MemberId portal, Lease lease, Waybill bill) {
        var doubtful = lane.stream()
                .takeWhile(load -> load.doubt().isPresent())
                .filter(load -> isMessage(load, bill))
                .toList();
        if (doubtful.isEmpty()) {
            return;
        }
        var since = doubtful.stream()
                .map(load -> doubt(load).triedAt())
                .min(Instant::compareTo)
                .orElseThrow();
        var chat = chat(doubtful.get(0));
        try {
            var looks = doubt(doubtful.get(0)).looks();
            var tail = chat.flatMap(placed -> tail(portal, placed, since, looks, lease));
            doubtful.forEach(load -> bill.write(load, outcome(load, chat, tail)));
        } catch (DeliveryFailedException e) {
            doubtful.forEach(load -> bill.write(load, notRead(e.failure())));
        }
    }

    /** Ticks may be told twice; what is gone needs nothing. */
    private boolean isMessage(Load load, Waybill bill) {
        if (!load.kind().equals(Routes.MESSAGE)) {
            bill.write(load, Outcome.Again.safe("Nobody knows whether it was told; told twice it does no harm"));
            return false;
        }
        if (messages.find(load.subject()).isEmpty()) {
            bill.isGone(load);
            return false;
        }
        return true;
    }

    /** It stays in doubt, and it was no attempt. */
    private Outcome notRead(Failure failure) {
        return failure.scope() == Failure.Scope.PARTY
                ? new Outcome.Failed(failure)
                : new Outcome.Unseen(noting.clock.instant().plus(BETWEEN_LOOKS), failure.reason());
    }

    private static Doubt doubt(Load load) {
        return load.doubt().orElseThrow();
    }

    private Message message(Load load) {
        return messages.find(load.subject()).orElseThrow();
    }

    /** Unknown while the portal has said nothing of this chat. */
    private Optional<Placed> chat(Load load) {
        var dialog = way.of(message(load)).dialog();
        return Optional.ofNullable(dialog.imChatId()).map(chat -> new Placed(chat, dialog.sessionId()));
    }

    private Optional<Tail> tail(MemberId portal, Placed chat, Instant since, int looks, Lease lease) {
        try {
            return Optional.of(call.as(portal, access -> {
                lease.require();
                return lines.tail(access, chat, since);
            }));
        } catch (DeliveryFailedException e) {
            if (e.failure().scope() == Failure.Scope.PARTY || mayHeal(e.failure(), looks)) {
                throw e;
            }
            LOG.log(
                    Level.INFO,
                    "Chat {0} can''t be read: {1}",
                    Long.toString(chat.chatId()),
                    e.failure().kind());
            return Optional.empty();
        }
    }

    /** A portal that stumbles is asked again; only one that won't tell, or stumbles for long, leaves us in doubt. */
    private static boolean mayHeal(Failure failure, int looks) {
        return !failure.isPermanent() && looks < MOST_LOOKS;
    }

    private Outcome outcome(Load load, Optional<Placed> chat, Optional<Tail> tail) {
        var message = message(load);
        var ours = Objects.requireNonNull(message.externalId());
        if (tail.isPresent() && tail.get().ids().contains(ours)) {
            return new Outcome.Arrived(noting.arrivals.of(message, chat.orElseThrow()));
        }
        var settled = doubt(load).sentBy().plus(noting.patience.busy());
        var isTimeToDecide = !noting.clock.instant().isBefore(settled);
        if (!isTimeToDecide) {
            return new Outcome.Unseen(settled, NOT_SEEN);
        }
        if (tail.filter(Tail::isWhole).isEmpty()) {
            return undecided(load, message);
        }
        return doubt(load).looks() != 0
                ? Outcome.Again.safe("It was not found there and is sent again")
                : new Outcome.Unseen(noting.clock.instant().plus(A_MOMENT), NOT_SEEN);
    }

    private Outcome undecided(Load load, Message message) {
        if (way.of(message).account().onDoubt() == OnDoubt.HOLD && !doubt(load).isWanted()) {
            return new Outcome.GivenUp(Failure.ambiguous("Nobody knows whether it arrived"));
        }
        LOG.log(
                Level.WARNING,
                "Message {0} is sent again, although it may have arrived: the chat can''t be read",
                load.subject());
        return Outcome.Again.inDoubt("The chat can't be read: it is sent again, although it may have arrived");
    }
}
