package org.openchannel.portal.connector;

import org.jspecify.annotations.Nullable;

/**
 * How a connector stands on a line.
 *
 * @param isConfigured whether the application switched it on
 * @param isWorking whether messages pass
 */
public record LineConnection(
        String connector,
        long lineId,
        boolean isConfigured,
        boolean isWorking,
        boolean hasError,
        @Nullable ExternalChannel channel) {

    static LineConnection of(ConnectorStatus status) {
        return new LineConnection(
                status.connector(),
                status.lineId(),
                status.isActive(),
                status.isWorking(),
                status.hasError(),
                status.channel().orElse(null));
    }
}
