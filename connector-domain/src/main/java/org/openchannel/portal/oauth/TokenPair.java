package org.openchannel.portal.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openchannel.shared.Secret;

/**
 * What an application is given to call the REST door.
 *
 * @param accessExpiresAt when the access token ends; the refresh token lives on
 * @param accessLife how long the access token lives from now; not above zero for one that is expired from the start
 */
public record TokenPair(
        Secret accessToken,
        Secret refreshToken,
        Instant accessExpiresAt,
        Duration accessLife,
        long applicationId,
        long userId,
        List<String> scopes) {}
