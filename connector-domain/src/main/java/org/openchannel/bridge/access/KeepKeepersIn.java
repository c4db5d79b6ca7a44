package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Digest;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Begins and ends sign-ins of keepers. */
@Dependent
@Transactional
public class KeepKeepersIn {

    /** How long a sign-in lasts. */
    public static final Duration LIFE = Duration.ofHours(12);

    private static final int SECRET_LENGTH = 43;

    private final KeeperSignIns signIns;
    private final Keepers keepers;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public KeepKeepersIn(KeeperSignIns signIns, Keepers keepers, SecretSource secrets, Clock clock) {
        this.signIns = signIns;
        this.keepers = keepers;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Signs somebody in; whoever has the secret is that keeper from now on. */
    public Secret begin(String keeper, Duration life) {
        return begin(keeper, life, null);
    }

    /** The same of somebody for whom a provider gave its word, sealed. */
    Secret begin(String keeper, Duration life, @Nullable String word) {
        var now = clock.instant();
        signIns.removeEnded(now);
        var secret = secrets.next(SECRET_LENGTH);
        signIns.add(Digest.of(secret.reveal()), keeper, now.plus(life), word);
        return secret;
    }

    /** Whose browser's secret this is; empty when it is nobody's, over, or its keeper is none any more. */
    public Optional<KeeperView> of(String secret) {
        return signIns.keeperOf(Digest.of(secret), clock.instant())
                .flatMap(keepers::find)
                .map(Keeper::view);
    }

    /** Ends a browser's sign-in; returns the sealed word of its provider, if it had one. */
    Optional<String> end(String secret) {
        var digest = Digest.of(secret);
        var word = signIns.wordOf(digest);
        signIns.remove(digest);
        return word;
    }
}
