package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Looks at accounts in use, in case a messenger's news got lost. */
@Dependent
public class SynchroniseAccounts {

    private static final Logger LOG = System.getLogger(SynchroniseAccounts.class.getName());

    /** They count as looked at from then on, so few at a time: a messenger that hangs must not cost the others their turn. */
    private static final int AT_ONCE = 5;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration WAITING = Duration.ofSeconds(14);
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final RefreshSession refresh;
    private final Clock clock;

    @Inject
    public SynchroniseAccounts(Accounts accounts, RefreshSession refresh, Clock clock) {
        this.accounts = accounts;
        this.refresh = refresh;
        this.clock = clock;
    }

    /**
     * One round, as long as there is time: who waits is looked at in every one, who is connected now and then, and where time
     * does not suffice for all, whoever has been due longest goes first. One account's trouble does not keep the others from
     * being looked at.
     */
    public void synchronise() {
        var end = clock.instant().plus(LONGEST);
        for (var some = due(); !some.isEmpty(); some = clock.instant().isBefore(end) ? due() : List.of()) {
            some.forEach(this::looked);
        }
    }

    private List<UUID> due() {
        var now = clock.instant();
        return accounts.takeUnseen(now.minus(WAITING), now.minus(SETTLED), now, AT_ONCE);
    }

    private void looked(UUID id) {
        try {
            refresh.refresh(id);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Account {0} can''t be looked at now: {1}", id, e.getMessage());
        }
    }
}
