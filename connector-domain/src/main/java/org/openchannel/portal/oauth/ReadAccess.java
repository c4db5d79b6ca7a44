package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Looks up on whose behalf a call comes in. */
@Dependent
@Transactional
public class ReadAccess {

    private final Tokens tokens;
    private final Webhooks webhooks;
    private final Applications applications;
    private final Staff staff;
    private final Clock clock;

    @Inject
    public ReadAccess(Tokens tokens, Webhooks webhooks, Applications applications, Staff staff, Clock clock) {
        this.tokens = tokens;
        this.webhooks = webhooks;
        this.applications = applications;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The bearer of the access token with that hash.
     *
     * @throws OAuthException {@code expired_token}, {@code invalid_token}, or {@code user_access_error} for whoever left
     */
    public Access token(String hash) {
        var token = tokens.find(Token.Kind.ACCESS, hash).orElseThrow(ReadAccess::unknown);
        if (token.isSpentOrExpired(clock.instant())) {
            throw new OAuthException("expired_token", "The access token provided has expired.");
        }
        var application = applications
                .find(token.applicationId())
                .filter(found -> found.status() != Application.Status.REMOVED)
                .orElseThrow(ReadAccess::unknown);
        if (!isHere(token.userId())) {
            throw new OAuthException("user_access_error", "The user does not have access to the application");
        }
        return new Access(
                application.id(),
                token.userId(),
                application.scopes(),
                new Access.Caller(
                        application.id(), application.clientId(), application.isInstalled(), token.expiresAt()));
    }

    /**
     * The bearer of a webhook's key.
     *
     * @throws OAuthException {@code INVALID_CREDENTIALS}
     */
    public Access webhook(long userId, String key) {
        return webhooks.withHash(Token.hash(key))
                .filter(webhook -> webhook.userId() == userId && isHere(userId))
                .map(webhook -> new Access(-webhook.id(), userId, webhook.scopes(), null))
                .orElseThrow(() -> new OAuthException("INVALID_CREDENTIALS", "Invalid request credentials"));
    }

    private boolean isHere(long userId) {
        return staff.find(userId).filter(User::isActive).isPresent();
    }

    private static OAuthException unknown() {
        return new OAuthException("invalid_token", "Unable to get application by token");
    }
}
