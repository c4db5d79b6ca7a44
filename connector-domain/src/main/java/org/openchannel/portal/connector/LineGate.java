package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;

/** Lets a connector's messages through to a line, or says why not. */
@Dependent
@Transactional
public class LineGate {

    private final Connectors connectors;
    private final ConnectorStatuses statuses;
    private final Lines lines;

    @Inject
    public LineGate(Connectors connectors, ConnectorStatuses statuses, Lines lines) {
        this.connectors = connectors;
        this.statuses = statuses;
        this.lines = lines;
    }

    /** The application's own connector of that code. */
    public Connector own(long applicationId, String code) {
        var lower = code.toLowerCase(Locale.ROOT);
        return connectors
                .find(lower)
                .filter(connector -> connector.applicationId() == applicationId)
                .orElseThrow(() -> new UnknownConnectorException(lower));
    }

    /** The application's own connector, working on that line. */
    public Connector pass(long applicationId, String code, long lineId) {
        var connector = own(applicationId, code);
        var isOpen = lines.find(lineId).filter(Line::isActive).isPresent()
                && statuses.find(connector.code(), lineId)
                        .filter(ConnectorStatus::isActive)
                        .isPresent();
        if (!isOpen) {
            throw new NotActiveLineException(lineId);
        }
        return connector;
    }

    /** A connector by its code, whoever owns it. */
    public Connector known(String code) {
        return connectors.find(code).orElseThrow(() -> new UnknownConnectorException(code));
    }
}
