package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openchannel.bridge.courier.SendToMessenger.Errand;
import org.openchannel.bridge.courier.SendToMessenger.Onward;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Allowance;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Freight;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.RetrySchedule;

/**
 * Carries operators' messages to messengers, as far apart as each account wants it; what nobody asked for goes behind
 * and farther apart. While an account is not linked, all of it waits.
 */
@Dependent
public class GatewayCourier implements Freight {

    private static final int CHATS = 8;
    private static final int PER_CHAT = 8;
    private static final Set<Rank> WITHOUT_CAMPAIGNS = EnumSet.complementOf(EnumSet.of(Rank.CAMPAIGN));

    /** A trip to a slow messenger turns back: several beside each other take more than a long one. */
    private static final Duration LONGEST_TRIP = Duration.ofSeconds(2);

    /** Somebody may choose a shorter interval meanwhile. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** {@link org.openchannel.shared.lane.Wakeups#resume} ends it as soon as the account is linked. */
    private static final Duration WHILE_UNLINKED = Duration.ofMinutes(1);

    /** Whoever lets it go again does not want to wait. */
    private static final Duration WHILE_PAUSED = Duration.ofSeconds(2);

    private final Senders senders;
    private final SendToMessenger send;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Clock clock;

    @Inject
    public GatewayCourier(Senders senders, SendToMessenger send, Messages messages, Dialogs dialogs, Clock clock) {
        this.senders = senders;
        this.send = send;
        this.messages = messages;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return Routes.GATEWAY;
    }

    @Override
    public RetrySchedule retries() {
        return Routes.RETRIES;
    }

    @Override
    public Allowance allowance(String party) {
        var sender = senders.of(UUID.fromString(party));
        if (sender.settings().isPaused()) {
            return Allowance.after(WHILE_PAUSED);
        }
        var pause = sender.clock().turn(sender.interval());
        if (!pause.isZero()) {
            return Allowance.after(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
        var isOneByOne = !sender.interval().isZero() || !sender.mayRepeat();
        var allowance = isOneByOne ? Allowance.of(1, 1) : Allowance.of(CHATS, PER_CHAT);
        return sender.clock().isTurnOfCampaigns(sender.campaignInterval())
                ? allowance
                : allowance.only(WITHOUT_CAMPAIGNS);
    }

    /** Another node may have sent through it a moment ago. */
    @Override
    public void takenOver(String party) {
        senders.of(UUID.fromString(party)).clock().othersSent();
    }

    @Override
    public List<Outcome> carry(List<Load> loads, Lease lease) {
        var bill = new Waybill(loads);
        var sender = senders.of(UUID.fromString(loads.get(0).lane().party()));
        if (sender.account().isConnected()) {
            send(loads, new Errand(sender, lease, bill));
        } else {
            var unlinked = Failure.throttled("The account is not linked to its messenger", WHILE_UNLINKED);
            bill.failed(loads.get(0), unlinked.ofOwner());
        }
        return bill.outcomes();
    }

    private void send(List<Load> loads, Errand errand) {
        var found = messages(loads);
        var chats = chats(found.values());
        var backAt = clock.instant().plus(LONGEST_TRIP);
        var onward = Onward.ON;
        var waits = "";
        for (var load : loads) {
            var chat = load.lane().name();
            if (onward != Onward.HOME && !chat.equals(waits) && clock.instant().isBefore(backAt)) {
                var message = found.get(load.subject());
                if (message == null) {
                    errand.bill().isGone(load);
                } else {
                    var where = Objects.requireNonNull(chats.get(message.dialogId()));
                    onward = send.send(errand, load, message, where);
                    waits = onward == Onward.NEXT_CHAT ? chat : waits;
                }
            }
        }
    }

    private Map<UUID, Message> messages(List<Load> loads) {
        return messages.all(loads.stream().map(Load::subject).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Message::id, Function.identity()));
    }

    private Map<UUID, String> chats(Collection<Message> of) {
        return dialogs.all(of.stream().map(Message::dialogId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Dialog::id, Dialog::externalChatId));
    }

    @Override
    public void hold(List<Load> finished) {
        messages.hold(finished.stream().map(Load::subject).collect(Collectors.toSet()));
    }

    /** What the messenger will never take is kept with the reason. */
    @Override
    public void gaveUp(Load load, Failure failure) {
        send.gaveUp(load, failure);
    }

    /** Somebody wants it to be tried again. */
    @Override
    public void revived(Load load) {
        messages.find(load.subject()).ifPresent(message -> {
            if (Routes.isChange(load.kind())) {
                message.isToCarryAgain();
            } else {
                message.revived(clock.instant());
            }
        });
    }
}
