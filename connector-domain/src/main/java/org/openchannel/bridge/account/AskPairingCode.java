package org.openchannel.bridge.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.LoginStep;

/** Asks the messenger for a code to type, for people who can't scan. */
@Dependent
public class AskPairingCode {

    private final Accounts accounts;
    private final Gateways gateways;
    private final LinkAccount links;

    @Inject
    public AskPairingCode(Accounts accounts, Gateways gateways, LinkAccount links) {
        this.accounts = accounts;
        this.gateways = gateways;
        this.links = links;
    }

    /** Whether accounts behind a gateway can be linked by a code to type. */
    public boolean isOffered(GatewayCode gateway) {
        return gateways.find(gateway)
                .filter(found -> found.capabilities().has(Capability.LOGIN_PAIRING_CODE))
                .isPresent();
    }

    /**
     * A code to type on the telephone {@code phone}; empty when this messenger has none.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the messenger can't be reached
     */
    public Optional<LoginStep> ask(UUID id, String phone) {
        var account = accounts.find(id).orElseThrow(() -> new UnknownAccountException(id));
        var gateway = gateways.of(account);
        return gateway.capabilities().has(Capability.LOGIN_PAIRING_CODE)
                ? gateway.pairingCode(links.of(account), phone)
                : Optional.empty();
    }
}
