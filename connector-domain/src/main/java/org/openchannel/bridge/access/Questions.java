package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.Vault;

/** Makes questions to the provider. The browser keeps its own, sealed, so that any node understands the answer. */
@Dependent
public class Questions {

    /** How long somebody may take to sign in at the provider. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String PURPOSE = "console.question";
    private static final int LENGTH = 64;
    private static final int LONGEST = 4000;
    private static final int PARTS = 5;

    private final Vault vault;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public Questions(Vault vault, SecretSource secrets, Clock clock) {
        this.vault = vault;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A new one of somebody who wants to go to {@code back}. */
    public Question next(String back) {
        return new Question(drawn(), drawn(), drawn(), back, clock.instant().plus(LIFE));
    }

    private String drawn() {
        return secrets.next(LENGTH).reveal();
    }

    /** What the browser keeps of it. */
    public String sealed(Question question) {
        var parts = String.join(
                "\n",
                question.state(),
                question.nonce(),
                question.verifier(),
                Long.toString(question.until().getEpochSecond()),
                question.back());
        return vault.seal(Secret.of(parts), PURPOSE);
    }

    /** The question that is answered with {@code state}; empty when this browser asked none, or not now. */
    Optional<Question> opened(String sealed, String state) {
        if (sealed.isEmpty() || sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var parts = vault.open(sealed, PURPOSE).reveal().split("\n", PARTS);
            var until = Instant.ofEpochSecond(Long.parseLong(parts[3]));
            return Secret.of(parts[0]).matches(state) && clock.instant().isBefore(until)
                    ? Optional.of(new Question(parts[0], parts[1], parts[2], parts[4], until))
                    : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }
}
