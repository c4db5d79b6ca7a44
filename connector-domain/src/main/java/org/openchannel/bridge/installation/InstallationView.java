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
 * @param userId who installed us, as whom we call the portal
 * @param isSetUp whether connector, events and placements are registered
 * @param suspended why nothing can be called there at present
 */
public record InstallationView(
        MemberId memberId,
        URI portal,
        String language,
        String scope,
        String status,
        long userId,
        Instant installedAt,
        boolean isSetUp,
        @Nullable String suspended) {}
