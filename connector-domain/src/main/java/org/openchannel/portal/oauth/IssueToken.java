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
        var now = clock.instant();
        tokens.dropExpired(now.minus(MEMORY));
        var access = issue(Token.Kind.ACCESS, LENGTH, application.id(), userId, now);
        var refresh = issue(Token.Kind.REFRESH, LENGTH, application.id(), userId, now);
        return new TokenPair(
                access, refresh, now.plus(Token.Kind.ACCESS.life()), application.id(), userId, application.scopes());
    }

    /** An access token alone, as events carry it. */
    @Transactional
    public Secret access(Application application, long userId) {
        return issue(Token.Kind.ACCESS, LENGTH, application.id(), userId, clock.instant());
    }

    Secret code(Application application, long userId) {
        return issue(Token.Kind.CODE, CODE_LENGTH, application.id(), userId, clock.instant());
    }

    private Secret issue(Token.Kind kind, int length, long applicationId, long userId, Instant now) {
        var plain = secrets.next(length);
        tokens.add(Token.issued(kind, plain.reveal(), applicationId, userId, now));
        return plain;
    }
}
