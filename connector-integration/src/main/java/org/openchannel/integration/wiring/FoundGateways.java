package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;

/** Every gateway on the class path, found by its type. They are looked for once: whoever sends asks often. */
@Dependent
class FoundGateways implements Gateways {

    private final Map<GatewayCode, Gateway> gateways;

    @Inject
    FoundGateways(@Any Instance<Gateway> gateways) {
        this.gateways = gateways.stream().collect(Collectors.toMap(Gateway::code, Function.identity()));
    }

    @Override
    public Optional<Gateway> find(GatewayCode code) {
        return Optional.ofNullable(gateways.get(code));
    }

    @Override
    public Set<GatewayCode> codes() {
        return gateways.keySet();
    }
}
