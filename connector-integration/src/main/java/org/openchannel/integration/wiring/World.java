package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.integration.keeping.SharedFolder;
import org.openchannel.integration.keeping.TinkVault;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.Vault;

/** Gives the domain its time, its identifiers and its secrets. */
@Dependent
public class World {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** All of a node's rooms have one, which {@link LaneTick} keeps at the database's time. */
    @Produces
    @ApplicationScoped
    DatabaseTicks databaseTicks() {
        return new DatabaseTicks(new DatabaseClock(Clock.systemUTC().instant(), System::nanoTime));
    }

    @Produces
    @Dependent
    Clock clock(DatabaseTicks ticks) {
        return ticks.clock();
    }

    @Produces
    @Dependent
    IdSource ids(Clock clock) {
        return () -> timeOrdered(clock.millis());
    }

    @Produces
    @Dependent
    SecretSource secrets() {
        return World::secret;
    }

    @Produces
    @ApplicationScoped
    Vault vault(SharedFolder shared) {
        return new TinkVault(shared.path().resolve("keyset.json"));
    }

    /** UUID version 7 (RFC 9562): 48 bits of milliseconds, then chance. */
    static UUID timeOrdered(long millis) {
        long high = (millis << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static Secret secret(int length) {
        var text = new StringBuilder(length);
        RANDOM.ints(length, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return Secret.of(text.toString());
    }
}
