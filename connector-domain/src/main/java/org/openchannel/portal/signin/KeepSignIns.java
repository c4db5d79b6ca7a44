package org.openchannel.portal.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openchannel.portal.staff.SignOuts;
import org.openchannel.shared.Digest;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Begins and ends sign-ins. */
@Dependent
@Transactional
public class KeepSignIns implements SignOuts {

    /** How long a sign-in lasts. */
    public static final Duration LIFE = Duration.ofHours(12);

    private static final int SECRET_LENGTH = 43;

    private final SignIns signIns;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public KeepSignIns(SignIns signIns, SecretSource secrets, Clock clock) {
        this.signIns = signIns;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Signs somebody in; whoever has the secret is that person from now on. */
    public Secret begin(long userId) {
        var now = clock.instant();
        signIns.removeEnded(now);
        var secret = secrets.next(SECRET_LENGTH);
        signIns.add(Digest.of(secret.reveal()), userId, now.plus(LIFE));
        return secret;
    }

    /** Whose sign-in a browser's secret is; empty when it is none, or over. */
    public Optional<Long> userOf(String secret) {
        return signIns.userOf(Digest.of(secret), clock.instant());
    }

    /** Ends a browser's sign-in. */
    public void end(String secret) {
        signIns.remove(Digest.of(secret));
    }

    @Override
    public void signOut(long userId) {
        signIns.removeOf(userId);
    }
}
