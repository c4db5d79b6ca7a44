package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Asks the messenger for a code to link an account with; also for a new one after the codes ran out. */
@Dependent
public class StartLogin {

    private final Accounts accounts;
    private final Gateways gateways;
    private final LinkAccount links;
    private final KeepSession keep;

    @Inject
    public StartLogin(Accounts accounts, Gateways gateways, LinkAccount links, KeepSession keep) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
        this.keep = keep;
    }

    /**
     * Starts, and answers with the first look at the session.
     *
     * @throws UnknownAccountException when there is no such account
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the messenger can't be reached; the account
     *     stays wanted and is tried again by {@link SynchroniseAccounts}
     */
    public AccountView start(UUID id) {
        keep.wanted(id);
        var account = accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
        var gateway = gateways.of(account);
        var link = links.of(account);
        if (account.isLogoutPending()) {
            gateway.logout(link);
            keep.loggedOut(id);
        }
        return keep.seen(id, gateway.start(link));
    }
}
