package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.RaiseEvent;
import org.openchannel.portal.line.LineNews;

/** Somebody at the portal disconnects a connector from a line, or deletes the line: the applications are told. */
@Dependent
public class DisconnectLine implements LineNews {

    private final Connectors connectors;
    private final ConnectorStatuses statuses;
    private final RaiseEvent raiseEvent;

    @Inject
    public DisconnectLine(Connectors connectors, ConnectorStatuses statuses, RaiseEvent raiseEvent) {
        this.connectors = connectors;
        this.statuses = statuses;
        this.raiseEvent = raiseEvent;
    }

    /** Switches a connector off on a line; does nothing when it is not on. */
    @Transactional
    public void disconnect(String code, long lineId, long userId) {
        var connector = connectors.find(code.toLowerCase(Locale.ROOT));
        var status = statuses.find(code.toLowerCase(Locale.ROOT), lineId).filter(ConnectorStatus::isActive);
        if (connector.isPresent() && status.isPresent()) {
            status.get().activate(false);
            var where = new LinkedHashMap<String, Object>();
            where.put("connector", connector.get().code());
            where.put("line", lineId);
            raiseEvent.raise(RaisedEvent.of(connector.get().applicationId(), EventNames.STATUS_DELETE, where, userId));
        }
    }

    @Override
    public void deleted(long lineId, long userId) {
        connectors.all().stream()
                .map(Connector::applicationId)
                .distinct()
                .forEach(application ->
                        raiseEvent.raise(new RaisedEvent(application, EventNames.LINE_DELETE, lineId, userId, null)));
        statuses.dropOfLine(lineId);
    }
}
