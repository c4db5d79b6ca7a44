package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.courier.Senders.Sender;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.ChangeStatus;
import org.openchannel.bridge.message.JustSent;
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
import org.openchannel.shared.lane.Rank;

/** Sends one message of a trip to its messenger, and writes down how it fared. */
@Dependent
public class SendToMessenger {

    private static final Logger LOG = System.getLogger(SendToMessenger.class.getName());

    /** A messenger that sent it says so within that time, in news that name our command. */
    private static final Duration UNTIL_NEWS = Duration.ofSeconds(60);

    /** So long the same command again is no second message, whatever the messenger. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final String UNKNOWN = "Nobody knows whether the messenger sent it";

    private final ComposeForMessenger compose;
    private final Messages messages;
    private final ChangeStatus statuses;
    private final ReviseAtMessenger revise;
    private final Clock clock;

    @Inject
    public SendToMessenger(
            ComposeForMessenger compose,
            Messages messages,
            ChangeStatus statuses,
            ReviseAtMessenger revise,
            Clock clock) {
        this.compose = compose;
        this.messages = messages;
        this.statuses = statuses;
        this.revise = revise;
        this.clock = clock;
    }

    /**
     * A trip to a messenger.
     *
     * @param sent what the messenger took
     * @param touched messages something was done to: what became of it is not written down before the trip is over
     */
    record Errand(Sender sender, Lease lease, Waybill bill, JustSent sent, Set<UUID> touched) {

        Errand(Sender sender, Lease lease, Waybill bill, JustSent sent) {
            this(sender, lease, bill, sent, new HashSet<>());
        }
    }

    /** How a trip goes on. */
    enum Onward {
        /** With the next message. */
        ON,
        /** This chat waits, others need not. */
        NEXT_CHAT,
        /** Nothing more may be sent. */
        HOME
    }

    /** Sends it, unless it went already, is no longer wanted, or nobody knows; or changes what was sent. */
    Onward send(Errand errand, Load load, Message message, String chat) {
        var isChange = Routes.isChange(load.kind());
        if (!isChange && isTooLate(load, message)) {
            errand.bill().arrived(load, () -> revise.mayBeThere(message));
            return Onward.ON;
        }
        if (isChange && errand.touched().contains(message.id())) {
            return Onward.NEXT_CHAT;
        }
        if (isChange ? !revise.isWanted(load, message) : !isWanted(load, message)) {
            errand.bill().isGone(load);
            return Onward.ON;
        }
        var doubt = load.doubt();
        if (!isChange && doubt.isPresent() && (!errand.sender().mayRepeat() || isForgotten(doubt.get()))) {
            return doubted(load, doubt.get(), errand);
        }
        try {
            errand.touched().add(message.id());
            return isChange ? revise.revised(errand, load, message, chat) : sent(errand, load, message, chat);
        } catch (LeaseLostException e) {
            LOG.log(Level.WARNING, e.getMessage());
            return Onward.HOME;
        } catch (DeliveryFailedException e) {
            LOG.log(
                    Level.INFO,
                    "Message {0}, attempt {1}: {2}",
                    message.id(),
                    Integer.toString(load.attempt()),
                    e.failure().kind());
            errand.bill().failed(load, e.failure());
            return after(e.failure());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Sending message " + message.id() + " broke", e);
            errand.bill().failed(load, Failure.ambiguous("Internal error: " + e));
            return Onward.NEXT_CHAT;
        }
    }

    /** What was taken back before it left need not leave; what may have left must be known, to be taken back there. */
    private static boolean isWanted(Load load, Message message) {
        var isCancelled = message.revision().isTakenBack() && load.doubt().isEmpty();
        return message.status() == MessageStatus.ACCEPTED && !isCancelled;
    }

    /** By then a messenger has forgotten whether it sent it: it would send what was taken back meanwhile. */
    private boolean isTooLate(Load load, Message message) {
        return message.status() == MessageStatus.ACCEPTED
                && message.revision().isTakenBack()
                && load.doubt().filter(this::isForgotten).isPresent();
    }

    private boolean isForgotten(Doubt doubt) {
        return doubt.triedAt().plus(REMEMBERED).isBefore(clock.instant());
    }

    private Onward sent(Errand errand, Load load, Message message, String chat) {
        var sender = errand.sender();
        var command = compose.compose(message, chat, sender.gateway());
        var wait = sender.clock().untilTurnOf(chat, sender.chatInterval());
        if (!wait.isZero()) {
            errand.bill().failed(load, Failure.throttled("This chat was written to just now", wait));
            return Onward.NEXT_CHAT;
        }
        var isCampaign = load.lane().rank() == Rank.CAMPAIGN;
        var revision = load.doubt().isPresent() ? 0 : message.revision().number();
        if (!sender.isTurn(isCampaign)) {
            return isCampaign ? Onward.NEXT_CHAT : Onward.HOME;
        }
        errand.lease().require();
        if (!sender.chatInterval().isZero()) {
            sender.clock().sendsTo(chat, sender.chatInterval());
        }
        var externalId = sender.gateway().execute(sender.link(), command);
        var isFollowed = sender.gateway().capabilities().has(Capability.STATUS_DELIVERED);
        errand.sent().add(message.id(), externalId);
        errand.bill()
                .arrived(
                        load,
                        () -> statuses.sent(message.id(), revision, errand.sent(), isFollowed),
                        ToldMessenger.of(command, externalId));
        return Onward.ON;
    }

    /** It will not be sent any more, in the transaction that says so. */
    void gaveUp(Load load, Failure failure) {
        messages.find(load.subject()).ifPresent(message -> {
            if (Routes.isChange(load.kind())) {
                revise.gaveUp(load, message);
            } else {
                statuses.failed(message, failure.reason());
            }
        });
    }

    private static Onward after(Failure failure) {
        if (failure.isPermanent()) {
            return Onward.ON;
        }
        return failure.scope() == Failure.Scope.LOAD ? Onward.NEXT_CHAT : Onward.HOME;
    }

    /** A customer who gets it twice is worse off than one who gets it late: a person decides, unless somebody chose. */
    private Onward doubted(Load load, Doubt doubt, Errand errand) {
        var newsAt = doubt.sentBy().plus(UNTIL_NEWS);
        if (clock.instant().isBefore(newsAt)) {
            errand.bill().write(load, new Outcome.Unseen(newsAt, UNKNOWN));
            return Onward.NEXT_CHAT;
        }
        if (errand.sender().account().onDoubt() == OnDoubt.RESEND) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} is sent again, although the messenger may have sent it",
                    load.subject());
            errand.bill().write(load, Outcome.Again.inDoubt(UNKNOWN + ": it is sent again"));
            return Onward.NEXT_CHAT;
        }
        errand.bill().write(load, new Outcome.GivenUp(Failure.ambiguous(UNKNOWN)));
        return Onward.ON;
    }
}
