package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks connectors up, with where they work. */
@Dependent
@Transactional
public class ListConnectors {

    private final Connectors connectors;
    private final ConnectorStatuses statuses;

    @Inject
    public ListConnectors(Connectors connectors, ConnectorStatuses statuses) {
        this.connectors = connectors;
        this.statuses = statuses;
    }

    /** All, by name. */
    public List<ConnectorTile> all() {
        return connectors.all().stream().map(this::tile).toList();
    }

    /** One of them. */
    public Optional<ConnectorTile> find(String code) {
        return connectors.find(code.toLowerCase(Locale.ROOT)).map(this::tile);
    }

    /** How a connector stands on a line; on a line it was never connected to, it is simply off. */
    public LineConnection status(String code, long lineId) {
        var connector = code.toLowerCase(Locale.ROOT);
        return statuses.find(connector, lineId)
                .map(LineConnection::of)
                .orElseGet(() -> new LineConnection(connector, lineId, false, false, false, null));
    }

    private ConnectorTile tile(Connector connector) {
        return new ConnectorTile(
                connector.code(),
                connector.name(),
                connector.applicationId(),
                connector.icon(),
                connector.disabledIcon(),
                connector.flags(),
                connector.placementHandler(),
                connector.note(),
                statuses.of(connector.code()).stream().map(LineConnection::of).toList());
    }
}
