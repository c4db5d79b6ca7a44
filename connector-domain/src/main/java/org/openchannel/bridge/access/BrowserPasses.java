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

/**
 * Knows browsers again that were let in once. Wrong passwords of strangers don't count for them, so nobody who only knows a
 * name can keep its owner out.
 */
@Dependent
public class BrowserPasses {

    /** How long a browser is known. */
    public static final Duration LIFE = Duration.ofDays(90);

    private static final int ID_LENGTH = 20;
    private static final int LONGEST = 400;

    private final Vault vault;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public BrowserPasses(Vault vault, SecretSource secrets, Clock clock) {
        this.vault = vault;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A pass for the browser this keeper has just entered with. */
    String give(String keeper) {
        var until = clock.instant().plus(LIFE).getEpochSecond();
        return vault.seal(Secret.of(secrets.next(ID_LENGTH).reveal() + " " + until), purpose(keeper));
    }

    /** The number of the browser that shows {@code pass}; empty unless this keeper entered with it. */
    Optional<String> browser(String keeper, String pass) {
        if (pass.isEmpty() || pass.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var parts = vault.open(pass, purpose(keeper)).reveal().split(" ", 2);
            var until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return clock.instant().isBefore(until) ? Optional.of(parts[0]) : Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static String purpose(String keeper) {
        return "console.browser:" + keeper;
    }
}
