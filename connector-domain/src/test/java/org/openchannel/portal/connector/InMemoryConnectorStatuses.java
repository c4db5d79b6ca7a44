package org.openchannel.portal.connector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How connectors stand while the test lasts. */
public final class InMemoryConnectorStatuses implements ConnectorStatuses {

    private final List<ConnectorStatus> statuses = new ArrayList<>();

    @Override
    public Optional<ConnectorStatus> find(String connector, long lineId) {
        return of(connector).stream()
                .filter(status -> status.lineId() == lineId)
                .findFirst();
    }

    @Override
    public List<ConnectorStatus> of(String connector) {
        return statuses.stream()
                .filter(status -> status.connector().equals(connector))
                .toList();
    }

    @Override
    public void add(ConnectorStatus status) {
        statuses.add(status);
    }

    @Override
    public void dropOf(String connector) {
        statuses.removeAll(of(connector));
    }

    @Override
    public void dropOfLine(long lineId) {
        statuses.removeIf(status -> status.lineId() == lineId);
    }
}
