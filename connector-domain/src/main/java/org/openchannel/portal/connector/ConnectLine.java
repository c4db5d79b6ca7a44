package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.openchannel.portal.line.Lines;
import org.openchannel.shared.Numbers;

/** An application switches its connector on or off on a line and says which channel stands behind it. */
@Dependent
public class ConnectLine {

    private final Connectors connectors;
    private final ConnectorStatuses statuses;
    private final Lines lines;
    private final Numbers numbers;

    @Inject
    public ConnectLine(Connectors connectors, ConnectorStatuses statuses, Lines lines, Numbers numbers) {
        this.connectors = connectors;
        this.statuses = statuses;
        this.lines = lines;
        this.numbers = numbers;
    }

    /**
     * Switches it on or off.
     *
     * @throws ConnectorException when the application has no such connector or there is no such line
     */
    @Transactional
    public void activate(long applicationId, String connector, long lineId, boolean active) {
        status(applicationId, connector, lineId).activate(active);
    }

    /**
     * Says that it does not work there, until it is switched on anew.
     *
     * @throws ConnectorException when the application has no such connector or there is no such line
     */
    @Transactional
    public void fail(long applicationId, String connector, long lineId) {
        status(applicationId, connector, lineId).fail();
    }

    /**
     * Replaces what was said about the channel.
     *
     * @throws ConnectorException when the application has no such connector or there is no such line
     */
    @Transactional
    public void describe(long applicationId, String connector, long lineId, ExternalChannel channel) {
        status(applicationId, connector, lineId).describe(channel);
    }

    private ConnectorStatus status(long applicationId, String connector, long lineId) {
        var code = connector.toLowerCase(Locale.ROOT);
        if (connectors
                .find(code)
                .filter(known -> known.applicationId() == applicationId)
                .isEmpty()) {
            throw new ConnectorException(
                    "ERROR_ARGUMENT", "Connector '" + code + "' is not registered by this application");
        }
        if (lines.find(lineId).isEmpty()) {
            throw new ConnectorException("ERROR_ARGUMENT", "There is no open line " + lineId);
        }
        return statuses.find(code, lineId).orElseGet(() -> {
            var fresh = ConnectorStatus.fresh(numbers.next("portal_connector_status_number"), code, lineId);
            statuses.add(fresh);
            return fresh;
        });
    }
}
