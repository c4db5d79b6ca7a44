package org.openchannel.portal.connector;

import java.util.List;

/**
 * A connector as the contact center shows it.
 *
 * @param icon its SVG is untrusted
 * @param disabledIcon its SVG is untrusted; may have none
 * @param lines the lines it was ever connected to, with their state
 */
public record ConnectorTile(
        String code,
        String name,
        long applicationId,
        ConnectorWish.Icon icon,
        ConnectorWish.Icon disabledIcon,
        ConnectorWish.Flags flags,
        String placementHandler,
        String comment,
        List<LineConnection> lines) {

    /** Whether it works on at least one line. */
    public boolean isConnected() {
        return lines.stream().anyMatch(LineConnection::isWorking);
    }
}
