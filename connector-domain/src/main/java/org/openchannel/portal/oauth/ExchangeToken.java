package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationSecrets;
import org.openchannel.portal.application.Applications;

/** The token server: refresh tokens and codes go in, once each; new pairs come out. */
@Dependent
public class ExchangeToken {

    private final Applications applications;
    private final ApplicationSecrets secrets;
    private final Tokens tokens;
    private final IssueToken issueToken;
    private final Clock clock;

    @Inject
    public ExchangeToken(
            Applications applications, ApplicationSecrets secrets, Tokens tokens, IssueToken issueToken, Clock clock) {
        this.applications = applications;
        this.secrets = secrets;
        this.tokens = tokens;
        this.issueToken = issueToken;
        this.clock = clock;
    }

    /**
     * Exchanges a refresh token.
     *
     * @throws OAuthException {@code wrong_client}, {@code invalid_client} or {@code invalid_grant}
     */
    @Transactional(dontRollbackOn = OAuthException.class)
    public TokenPair refresh(String clientId, String clientSecret, String refreshToken) {
        return exchange(Token.Kind.REFRESH, client(clientId, clientSecret), refreshToken);
    }

    /**
     * Exchanges a code.
     *
     * @throws OAuthException {@code wrong_client}, {@code invalid_client} or {@code invalid_grant}
     */
    @Transactional(dontRollbackOn = OAuthException.class)
    public TokenPair redeem(String clientId, String clientSecret, String code) {
        return exchange(Token.Kind.CODE, client(clientId, clientSecret), code);
    }

    private Application client(String clientId, String clientSecret) {
        var application = applications
                .withClientId(clientId)
                .filter(found -> found.status() != Application.Status.REMOVED)
                .orElseThrow(() -> new OAuthException("wrong_client", "Wrong client"));
        if (!secrets.clientSecret(application).matches(clientSecret)) {
            throw new OAuthException("invalid_client", "Invalid client");
        }
        return application;
    }

    private TokenPair exchange(Token.Kind kind, Application client, String plain) {
        var now = clock.instant();
        var token = tokens.lock(kind, Token.hash(plain))
                .filter(found -> found.applicationId() == client.id())
                .filter(found -> !found.isSpentOrExpired(now))
                .orElseThrow(() -> new OAuthException("invalid_grant", "Invalid grant"));
        token.use(now);
        return issueToken.pair(client, token.userId());
    }
}
