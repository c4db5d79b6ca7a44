package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.sms.OrderSms.Made;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/**
 * Makes orders of what was set aside as soon as that can be done, and tells portals of what will never be one. What waited
 * for minutes is not sent any more, whoever may send it: it would surprise everybody.
 */
@Dependent
public class SmsCourier implements ToPortals {

    /** The queue. */
    static final String QUEUE = "bridge.sms";

    /** See what can be done; the subject is a leftover. */
    static final String LEFTOVER = "leftover";

    private static final String METHOD = "messageservice.message.status.update";
    private static final Logger LOG = System.getLogger(SmsCourier.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(1)), Duration.ofHours(24));

    private final Leftovers leftovers;
    private final Accounts accounts;
    private final OrderSms orders;
    private final Portal portal;
    private final Clock clock;

    @Inject
    public SmsCourier(Leftovers leftovers, Accounts accounts, OrderSms orders, Portal portal, Clock clock) {
        this.leftovers = leftovers;
        this.accounts = accounts;
        this.orders = orders;
        this.portal = portal;
        this.clock = clock;
    }

    /** The portal that hears, and how much it may be asked. */
    @Dependent
    public record Portal(CallPortal call, SmsPortal sms, Budgets budgets) {

        @Inject
        public Portal {}
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public Budgets budgets() {
        return portal.budgets;
    }

    @Override
    public RetrySchedule retries() {
        return RETRIES;
    }

    /** What waits longer than {@link #PATIENCE} is not sent at all. */
    @Override
    public boolean isInAHurry() {
        return true;
    }

    @Override
    public Runnable carry(Load load) {
        return leftovers
                .find(load.subject())
                .map(leftover -> carried(load, leftover))
                .orElse(() -> {});
    }

    private Runnable carried(Load load, Leftover leftover) {
        var made = made(leftover);
        if (made instanceof Made.Unsure) {
            throw new DeliveryFailedException(Failure.passing("Nobody can tell whether its author may send it"));
        }
        if (made instanceof Made.Impossible never) {
            awaitRoom(load, METHOD);
            tell(leftover, never.why());
        }
        return () -> leftovers.remove(leftover.id());
    }

    private Made made(Leftover leftover) {
        var reason = leftover.reason();
        if (reason != null) {
            return new Made.Impossible(reason);
        }
        if (clock.instant().isAfter(leftover.cameAt().plus(PATIENCE))) {
            return new Made.Impossible("The portal never told whether its author may send through this account");
        }
        return accounts.find(leftover.accountId())
                .map(account -> orders.order(account, leftover.sms()))
                .orElseGet(() -> new Made.Impossible("No such account"));
    }

    private void tell(Leftover leftover, String why) {
        LOG.log(Level.INFO, "SMS {0} of account {1} fails: {2}", leftover.orderId(), leftover.accountId(), why);
        portal.call.as(leftover.portal(), access -> {
            portal.sms.failed(access, leftover.accountId(), leftover.orderId());
            return leftover;
        });
    }

    /** Whoever looks into it later need not read what it said. */
    @Override
    public void gaveUp(Load load, Failure failure) {
        leftovers.find(load.subject()).ifPresent(leftover -> leftover.refused(failure.reason()));
    }
}
