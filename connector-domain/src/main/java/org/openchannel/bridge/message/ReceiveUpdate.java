package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.RawUpdate;

/** Takes what a messenger posted. When it returns, everything in it is stored; posted again, it has no effect. */
@Dependent
public class ReceiveUpdate {

    private final Accounts accounts;
    private final Gateways gateways;
    private final LinkAccount links;
    private final ApplyUpdate apply;

    @Inject
    public ReceiveUpdate(Accounts accounts, Gateways gateways, LinkAccount links, ApplyUpdate apply) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
        this.apply = apply;
    }

    /**
     * Reads and stores it, each event in a transaction of its own.
     *
     * @throws UnknownAccountException when there is no such account behind this gateway
     * @throws org.openchannel.bridge.gateway.ForgedUpdateException when somebody else posted it
     * @throws IllegalArgumentException when it is not what this messenger posts
     */
    public void receive(GatewayCode gateway, UUID accountId, RawUpdate update) {
        var account = accounts.find(accountId)
                .filter(found -> found.gateway().equals(gateway))
                .orElseThrow(() -> new UnknownAccountException(accountId));
        for (var event : gateways.of(account).read(links.of(account), update)) {
            Persevere.with(() -> applied(accountId, event));
        }
    }

    private GatewayEvent applied(UUID account, GatewayEvent event) {
        apply.apply(account, event);
        return event;
    }
}
