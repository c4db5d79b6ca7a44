package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openchannel.portal.application.Application;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Gives applications tokens of a user. */
@Dependent
public class IssueToken {

    /** Expired tokens stay this long, so that their bearers are told "expired" and not "unknown". */
    private static final Duration MEMORY = Duration.ofDays(7);

    private static final int LENGTH = 70;
    private static final int CODE_LENGTH = 40;

    private final Tokens tokens;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public IssueToken(Tokens tokens, SecretSource secrets, Clock clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new pair for {@code application}, acting as {@code userId}. */
    @Transactional
    public TokenPair pair(Application application, long userId) {
        return pair(application, userId, Token.Kind.ACCESS.life());
    }

    /** A new pair whose access token lives that long; one of no or negative length is expired from the start. */
    @Transactional
    public TokenPair pair(Application application, long userId, Duration life) {
        var now = clock.instant();
        tokens.dropExpired(now.minus(MEMORY));
        var bearer = new Token.Bearer(application.id(), userId);
        var access = issue(Token.Kind.ACCESS, LENGTH, bearer, now.plus(life));
        var refresh = issue(Token.Kind.REFRESH, LENGTH, bearer, now.plus(Token.Kind.REFRESH.life()));
        return new TokenPair(access, refresh, now.plus(life), life, application.id(), userId, application.scopes());
    }

    /** An access token alone, as events carry it. */
    @Transactional
    public Secret access(Application application, long userId) {
        return issue(Token.Kind.ACCESS, LENGTH, application, userId);
    }

    Secret code(Application application, long userId) {
        return issue(Token.Kind.CODE, CODE_LENGTH, application, userId);
    }

    private Secret issue(Token.Kind kind, int length, Application application, long userId) {
        var bearer = new Token.Bearer(application.id(), userId);
        return issue(kind, length, bearer, clock.instant().plus(kind.life()));
    }

    private Secret issue(Token.Kind kind, int length, Token.Bearer bearer, Instant expiresAt) {
        var plain = secrets.next(length);
        tokens.add(Token.issued(kind, plain.reveal(), bearer, expiresAt));
        return plain;
    }
}
