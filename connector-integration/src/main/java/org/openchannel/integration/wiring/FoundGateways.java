package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;

/** Every gateway on the class path, found by its type. */
@Dependent
class FoundGateways implements Gateways {

    private final Instance<Gateway> gateways;

    @Inject
    FoundGateways(@Any Instance<Gateway> gateways) {
        this.gateways = gateways;
    }

    @Override
    public Optional<Gateway> find(GatewayCode code) {
        return gateways.stream().filter(gateway -> gateway.code().equals(code)).findFirst();
    }

    @Override
    public Set<GatewayCode> codes() {
        return gateways.stream().map(Gateway::code).collect(Collectors.toSet());
    }
}
