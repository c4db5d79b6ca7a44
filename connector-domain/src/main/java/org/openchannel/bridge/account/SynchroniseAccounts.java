package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Looks at accounts in use, in case a messenger's news got lost. */
@Dependent
public class SynchroniseAccounts {

    private static final Logger LOG = System.getLogger(SynchroniseAccounts.class.getName());

    private static final int MOST = 50;

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
     * One round, over few however many there are: who waits is looked at in every one, who is connected now and then. One
     * account's trouble does not keep the others from being looked at.
     */
    public void synchronise() {
        var end = clock.instant().plus(LONGEST);
        for (int round = 0; round < MOST / AT_ONCE && clock.instant().isBefore(end); round++) {
            var now = clock.instant();
            accounts.takeUnseen(now.minus(WAITING), now.minus(SETTLED), now, AT_ONCE)
                    .forEach(this::looked);
        }
    }

    private void looked(UUID id) {
        try {
            refresh.refresh(id);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Account {0} can''t be looked at now: {1}", id, e.getMessage());
        }
    }
}
