package org.openchannel.portal.connector;

import java.util.List;
import java.util.Optional;

/** How connectors stand on lines. */
public interface ConnectorStatuses {

    Optional<ConnectorStatus> find(String connector, long lineId);

    /** Of one connector, by line. */
    List<ConnectorStatus> of(String connector);

    void add(ConnectorStatus status);

    /** Forgets all of a connector. */
    void dropOf(String connector);

    /** Forgets all of a line. */
    void dropOfLine(long lineId);
}
