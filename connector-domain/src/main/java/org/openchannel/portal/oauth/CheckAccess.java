package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Decides on whose behalf a call comes in. */
@Dependent
public class CheckAccess {

    private final ReadAccess readAccess;
    private final KnownTokens known;
    private final Clock clock;

    @Inject
    public CheckAccess(ReadAccess readAccess, KnownTokens known, Clock clock) {
        this.readAccess = readAccess;
        this.known = known;
        this.clock = clock;
    }

    /**
     * The bearer of an access token.
     *
     * @throws OAuthException {@code expired_token}, {@code invalid_token} or {@code user_access_error}
     */
    public Access token(String accessToken) {
        var hash = Token.hash(accessToken);
        var access = known.find(hash, () -> readAccess.token(hash));
        var isOver = access.caller()
                .filter(caller -> !clock.instant().isBefore(caller.expiresAt()))
                .isPresent();
        return isOver ? readAccess.token(hash) : access;
    }

    /**
     * The bearer of a webhook's key.
     *
     * @throws OAuthException {@code INVALID_CREDENTIALS}
     */
    public Access webhook(long userId, String key) {
        return readAccess.webhook(userId, key);
    }
}
