package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Registers a connector of an application, or changes one it registered before. */
@Dependent
public class RegisterConnector {

    private final Connectors connectors;
    private final Clock clock;

    @Inject
    public RegisterConnector(Connectors connectors, Clock clock) {
        this.connectors = connectors;
        this.clock = clock;
    }

    /**
     * Returns the code of the connector.
     *
     * @throws RegistrationException when something is wrong; nothing is changed then
     */
    @Transactional
    public String register(long applicationId, ConnectorWish wish) {
        var checked = CheckedWish.of(wish);
        var known = connectors.find(checked.code());
        if (known.isEmpty()) {
            connectors.add(Connector.registered(applicationId, checked, clock.instant()));
        } else if (known.get().applicationId() == applicationId) {
            known.get().describe(checked);
        } else {
            throw new RegistrationException(
                    "APPLICATION_REGISTRATION_ERROR",
                    "Application registration error: another application registered this ID");
        }
        return checked.code();
    }
}
