package org.openchannel.bridge.installation;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An installation as pages show it.
 *
 * @param portal the portal's address: scheme, host and port, fit for {@code frame-ancestors}
 * @param language what its operators read
 * @param status what sort of application we are there: {@code L} local, {@code F} or {@code S} from the market
 * @param actor as whom we call the portal
 * @param isSetUp whether connector, events and placements are registered
 * @param suspended why nothing can be called there at present
 * @param isPageForAdmins whether its administrators alone see the application's page
 */
public record InstallationView(
        MemberId memberId,
        URI portal,
        String language,
        String scope,
        String status,
        ActingUser actor,
        Instant installedAt,
        boolean isSetUp,
        @Nullable String suspended,
        boolean isPageForAdmins) {

    /** Who installed us, or whose tokens we use since. */
    public long userId() {
        return actor.id();
    }
}
