package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.openchannel.bridge.courier.Senders.Sender;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.ChangeStatus;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
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

    private final ComposeForMessenger compose;
    private final Messages messages;
    private final ChangeStatus statuses;
    private final Clock clock;

    @Inject
    public SendToMessenger(ComposeForMessenger compose, Messages messages, ChangeStatus statuses, Clock clock) {
        this.compose = compose;
        this.messages = messages;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** A trip to a messenger. */
    record Errand(Sender sender, Lease lease, Waybill bill) {}

    /** How a trip goes on. */
    enum Onward {
        /** With the next message. */
        ON,
        /** This chat waits, others need not. */
        NEXT_CHAT,
        /** Nothing more may be sent. */
        HOME
    }

    /** Sends it, unless it went already or nobody knows. */
    Onward send(Errand errand, Load load, Message message, String chat) {
        if (message.status() != MessageStatus.ACCEPTED) {
            errand.bill().isGone(load);
            return Onward.ON;
        }
        var doubt = load.doubt();
        if (doubt.isPresent() && !errand.sender().mayRepeat()) {
            return doubted(load, doubt.get(), errand.bill());
        }
        try {
            return sent(errand, load, message, chat);
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

    private Onward sent(Errand errand, Load load, Message message, String chat) {
        var sender = errand.sender();
        var command = compose.compose(message, chat, sender.gateway());
        var wait = sender.clock().untilTurnOf(chat, sender.chatInterval());
        if (!wait.isZero()) {
            errand.bill().failed(load, Failure.throttled("This chat was written to just now", wait));
            return Onward.NEXT_CHAT;
        }
        var isCampaign = load.lane().rank() == Rank.CAMPAIGN;
        if (!isTurn(sender, isCampaign)) {
            return isCampaign ? Onward.NEXT_CHAT : Onward.HOME;
        }
        errand.lease().require();
        if (!sender.chatInterval().isZero()) {
            sender.clock().sendsTo(chat, sender.chatInterval());
        }
        var externalId = sender.gateway().execute(sender.link(), command);
        var isFollowed = sender.gateway().capabilities().has(Capability.STATUS_DELIVERED);
        errand.bill()
                .arrived(
                        load,
                        () -> messages.find(message.id())
                                .ifPresent(taken -> statuses.sent(taken, externalId, isFollowed)));
        return Onward.ON;
    }

    private static boolean isTurn(Sender sender, boolean isCampaign) {
        return isCampaign
                ? sender.clock().sendsCampaign(sender.interval(), sender.campaignInterval())
                : sender.clock().sends(sender.interval());
    }

    private static Onward after(Failure failure) {
        if (failure.isPermanent()) {
            return Onward.ON;
        }
        return failure.scope() == Failure.Scope.LOAD ? Onward.NEXT_CHAT : Onward.HOME;
    }

    /** A customer who gets it twice is worse off than one who gets it late: a person decides. */
    private Onward doubted(Load load, Doubt doubt, Waybill bill) {
        var reason = "Nobody knows whether the messenger sent it";
        var newsAt = doubt.triedAt().plus(UNTIL_NEWS);
        if (clock.instant().isBefore(newsAt)) {
            bill.write(load, new Outcome.Unseen(newsAt, reason));
            return Onward.NEXT_CHAT;
        }
        bill.write(load, new Outcome.GivenUp(Failure.ambiguous(reason)));
        return Onward.ON;
    }
}
