package org.openchannel.bridge.account;

import java.util.Optional;
import java.util.Set;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;

/** The messengers this server can reach. */
public interface Gateways {

    /** The gateway of that code, if this server has it. */
    Optional<Gateway> find(GatewayCode code);

    /** The codes of all of them. */
    Set<GatewayCode> codes();

    /** The gateway of an account. */
    default Gateway of(Account account) {
        return here(account.gateway());
    }

    /** The gateway of an account. */
    default Gateway of(KnownAccount account) {
        return here(account.gateway());
    }

    private Gateway here(GatewayCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("This server has no gateway " + code));
    }
}
