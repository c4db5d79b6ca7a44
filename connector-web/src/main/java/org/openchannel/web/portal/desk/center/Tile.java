package org.openchannel.web.portal.desk.center;

import java.util.List;
import java.util.Map;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.LineConnection;

/**
 * A connector in the contact center.
 *
 * @param lines the names of the lines it works on
 */
public record Tile(String code, String name, boolean isConnected, List<String> lines) {

    static Tile of(ConnectorTile connector, Map<Long, String> lineNames) {
        var lines = connector.lines().stream()
                .filter(LineConnection::isWorking)
                .map(connection -> lineNames.getOrDefault(connection.lineId(), "№ " + connection.lineId()))
                .toList();
        return new Tile(connector.code(), connector.name(), connector.isConnected(), lines);
    }

    /** Where its icon is; the working one and the other have their own addresses. */
    public String icon() {
        return "/portal/icons/" + code + (isConnected ? "" : "?off=1");
    }
}
