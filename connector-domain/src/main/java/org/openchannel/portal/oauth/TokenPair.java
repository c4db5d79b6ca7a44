package org.openchannel.portal.oauth;

import java.time.Instant;
import java.util.List;
import org.openchannel.shared.Secret;

/**
 * What an application is given to call the REST door.
 *
 * @param accessExpiresAt when the access token ends; the refresh token lives on
 */
public record TokenPair(
        Secret accessToken,
        Secret refreshToken,
        Instant accessExpiresAt,
        long applicationId,
        long userId,
        List<String> scopes) {}
