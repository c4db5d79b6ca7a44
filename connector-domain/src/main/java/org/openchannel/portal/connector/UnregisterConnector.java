package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.openchannel.portal.application.Belonging;

/** Takes connectors off the portal: one an application names, or all it has when it leaves. */
@Dependent
public class UnregisterConnector implements Belonging {

    private final Connectors connectors;
    private final ConnectorStatuses statuses;

    @Inject
    public UnregisterConnector(Connectors connectors, ConnectorStatuses statuses) {
        this.connectors = connectors;
        this.statuses = statuses;
    }

    /**
     * Unregisters one.
     *
     * @throws RegistrationException when the application has no such connector
     */
    @Transactional
    public void unregister(long applicationId, String code) {
        var connector = connectors
                .find(code.toLowerCase(Locale.ROOT))
                .filter(known -> known.applicationId() == applicationId)
                .orElseThrow(() -> new RegistrationException(
                        "APPLICATION_UNREGISTRATION_ERROR", "Application unregistration error"));
        remove(connector);
    }

    @Override
    public void drop(long applicationId) {
        connectors.of(applicationId).forEach(this::remove);
    }

    private void remove(Connector connector) {
        statuses.dropOf(connector.code());
        connectors.remove(connector);
    }
}
