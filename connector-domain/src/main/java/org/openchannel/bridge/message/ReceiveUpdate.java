package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.RawUpdate;

/** Takes what a messenger posted. When it returns, everything in it is stored; posted again, it has no effect. */
@Dependent
public class ReceiveUpdate {

    private final KnownAccounts accounts;
    private final Gateways gateways;
    private final Admission admission;
    private final StoreTogether store;

    @Inject
    public ReceiveUpdate(KnownAccounts accounts, Gateways gateways, Admission admission, StoreTogether store) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.admission = admission;
        this.store = store;
    }

    /**
     * Reads and stores it.
     *
     * @throws UnknownAccountException when there is no such account behind this gateway
     * @throws org.openchannel.bridge.gateway.ForgedUpdateException when somebody else posted it
     * @throws IllegalArgumentException when it is not what this messenger posts
     * @throws OverfullException when it should be posted again later
     */
    public void receive(GatewayCode gateway, UUID accountId, RawUpdate update) {
        var account = accounts.find(accountId);
        if (!account.gateway().equals(gateway)) {
            throw new UnknownAccountException(accountId);
        }
        var from = gateways.of(account);
        var events = from.read(account.link(), update);
        if (!events.stream().allMatch(SessionChanged.class::isInstance)) {
            admission.check(account, from);
        }
        store.store(
                events.stream().map(event -> new Arrival.Event(account, event)).toList());
    }
}
