package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openchannel.bridge.gateway.SessionState;

/** Looks how an account stands with its messenger right now. */
@Dependent
public class RefreshSession {

    private final Accounts accounts;
    private final Gateways gateways;
    private final LinkAccount links;
    private final KeepSession keep;

    @Inject
    public RefreshSession(Accounts accounts, Gateways gateways, LinkAccount links, KeepSession keep) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
        this.keep = keep;
    }

    /**
     * Asks the messenger, unless the account is not wanted, and answers with what is known then. A wanted account the
     * messenger has never heard of is started again: the request was lost on its way.
     *
     * @throws UnknownAccountException when there is no such account
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the messenger can't be reached
     */
    public AccountView refresh(UUID id) {
        var account = find(id);
        var link = links.of(account);
        var gateway = gateways.of(account);
        if (account.isLogoutPending()) {
            gateway.logout(link);
            keep.loggedOut(id);
            account = find(id);
        }
        if (!account.isWanted()) {
            return account.view();
        }
        var seen = gateway.session(link);
        return keep.seen(id, seen.state() == SessionState.NEW ? gateway.start(link) : seen, account.version());
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
    }
}
