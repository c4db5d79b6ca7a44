package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Looks at every account in use, in case a messenger's news got lost. */
@Dependent
public class SynchroniseAccounts {

    private static final Logger LOG = System.getLogger(SynchroniseAccounts.class.getName());

    private final Accounts accounts;
    private final RefreshSession refresh;

    @Inject
    public SynchroniseAccounts(Accounts accounts, RefreshSession refresh) {
        this.accounts = accounts;
        this.refresh = refresh;
    }

    /** One round; one account's trouble does not keep the others from being looked at. */
    public void synchronise() {
        accounts.inUse().stream().map(Account::id).forEach(this::looked);
    }

    private void looked(UUID id) {
        try {
            refresh.refresh(id);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Account {0} can''t be looked at now: {1}", id, e.getMessage());
        }
    }
}
