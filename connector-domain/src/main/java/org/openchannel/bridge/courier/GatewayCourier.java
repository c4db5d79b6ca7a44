package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.ChangeStatus;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/** Carries operators' messages to messengers. While an account is not linked, they wait. */
@Dependent
public class GatewayCourier implements Carrier {

    private static final Duration WHILE_UNLINKED = Duration.ofSeconds(10);

    private final Messages messages;
    private final Accounts accounts;
    private final ComposeForMessenger compose;
    private final Messengers messengers;
    private final Outcomes outcomes;

    @Inject
    public GatewayCourier(
            Messages messages,
            Accounts accounts,
            ComposeForMessenger compose,
            Messengers messengers,
            Outcomes outcomes) {
        this.messages = messages;
        this.accounts = accounts;
        this.compose = compose;
        this.messengers = messengers;
        this.outcomes = outcomes;
    }

    /** The messengers, and how we reach them. */
    @Dependent
    public static class Messengers {

        private final Gateways gateways;
        private final LinkAccount links;

        @Inject
        public Messengers(Gateways gateways, LinkAccount links) {
            this.gateways = gateways;
            this.links = links;
        }
    }

    /** Where outcomes are written down. */
    @Dependent
    public static class Outcomes {

        private final ChangeStatus statuses;
        private final Clock clock;

        @Inject
        public Outcomes(ChangeStatus statuses, Clock clock) {
            this.statuses = statuses;
            this.clock = clock;
        }
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
    public Runnable carry(Load load) {
        var message = messages.find(load.subject());
        return message.filter(found -> found.status() == MessageStatus.ACCEPTED)
                .map(this::executed)
                .orElse(() -> {});
    }

    private Runnable executed(Message message) {
        var account = linked(message);
        var gateway = messengers.gateways.of(account);
        var command = compose.compose(message, account, gateway.capabilities());
        var externalId = gateway.execute(messengers.links.of(account), command);
        var isFollowed = gateway.capabilities().has(Capability.STATUS_DELIVERED);
        return () ->
                messages.find(message.id()).ifPresent(sent -> outcomes.statuses.sent(sent, externalId, isFollowed));
    }

    private Account linked(Message message) {
        var account = accounts.find(message.accountId()).orElseThrow();
        if (!account.isConnected()) {
            throw new DeliveryFailedException(
                    Failure.throttled("The account is not linked to its messenger", WHILE_UNLINKED));
        }
        return account;
    }

    /** What the messenger will never take is kept with the reason. */
    @Override
    public void gaveUp(Load load, Failure failure) {
        messages.find(load.subject()).ifPresent(message -> message.failed(failure.reason(), outcomes.clock.instant()));
    }
}
