package org.openchannel.shared;

import java.net.URI;
import java.nio.file.Path;

/**
 * What this server is told at its start.
 *
 * @param publicUrl address under which browsers, portals and messengers reach us, without a trailing slash
 * @param dataFolder folder for everything kept on disk: files, keys, the embedded database
 * @param isPortalEnabled whether the embedded portal answers
 * @param isSimulatorEnabled whether the simulated messenger and its telephones answer
 * @param isTryout whether this is a try-out on this machine only: one-click sign-in instead of a password
 */
public record ServerSettings(
        URI publicUrl, Path dataFolder, boolean isPortalEnabled, boolean isSimulatorEnabled, boolean isTryout) {

    /** The address of {@code path} (which begins with a slash) as others reach it. */
    public URI address(String path) {
        return URI.create(publicUrl + path);
    }
}
