package org.openchannel.portal.connector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.placement.FrameForm;
import org.openchannel.portal.placement.OpenPlacement;
import org.openchannel.portal.placement.OpenRequest;
import org.openchannel.portal.placement.Placements;

/** Opens an application's settings of its connector on a line, as the slider of the contact center shows them. */
@Dependent
public class OpenConnectorSettings {

    private final ListConnectors connectors;
    private final OpenPlacement openPlacement;

    @Inject
    public OpenConnectorSettings(ListConnectors connectors, OpenPlacement openPlacement) {
        this.connectors = connectors;
        this.openPlacement = openPlacement;
    }

    /**
     * The form to post into the slider's frame.
     *
     * @param uri the page the slider lies on, told to the application
     */
    public FrameForm open(String code, long lineId, long userId, String language, String uri) {
        return openPlacement.open(request(code, lineId, userId, language, uri));
    }

    /** What is asked of the application then. */
    public OpenRequest request(String code, long lineId, long userId, String language, String uri) {
        var connector = connectors
                .find(code)
                .orElseThrow(() -> new ConnectorException("ERROR_ARGUMENT", "No connector " + code));
        return new OpenRequest(
                connector.applicationId(),
                userId,
                connector.placementHandler(),
                Placements.SETTING_CONNECTOR,
                options(connectors.status(code, lineId), uri),
                language);
    }

    private static Map<String, Object> options(LineConnection connection, String uri) {
        var options = new LinkedHashMap<String, Object>();
        options.put("CONNECTOR", connection.connector());
        options.put("LINE", String.valueOf(connection.lineId()));
        options.put("STATUS", connection.isWorking());
        options.put(
                "ACTIVE_STATUS", true); // whoever opens it wants it connected; applications activate with this value
        options.put("CONNECTION_STATUS", connection.isConfigured());
        options.put("REGISTER_STATUS", connection.isConfigured());
        options.put("ERROR_STATUS", connection.hasError());
        options.put("URI", uri);
        return options;
    }
}
