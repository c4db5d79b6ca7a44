package org.openchannel.web.portal.desk.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes guessing passwords slow: five failures in a row, and a login waits five minutes, whoever asks. */
@ApplicationScoped
public class LockOut {

    static final int MOST_FAILURES = 5;
    static final Duration WAIT = Duration.ofMinutes(5);

    static final int MOST_LOGINS = 10_000;
    private static final int LONGEST_LOGIN = 200;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    /** For the client proxy only. */
    protected LockOut() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public LockOut(Clock clock) {
        this.clock = clock;
    }

    /** Whether {@code login} has to wait. */
    boolean isLocked(String login) {
        var known = failures.get(key(login));
        return known != null
                && known.count() >= MOST_FAILURES
                && clock.instant().isBefore(known.until());
    }

    /** Remembers a wrong password. */
    void failed(String login) {
        var now = clock.instant();
        if (failures.size() >= MOST_LOGINS) {
            failures.values().removeIf(known -> !now.isBefore(known.until()));
            failures.keySet().stream()
                    .limit(Math.max(0, failures.size() - MOST_LOGINS + 1))
                    .forEach(failures::remove);
        }
        failures.merge(
                key(login),
                new Failures(1, now.plus(WAIT)),
                (known, one) -> now.isBefore(known.until()) ? new Failures(known.count() + 1, one.until()) : one);
    }

    /** Forgets the failures of {@code login}: its password was right. */
    void succeeded(String login) {
        failures.remove(key(login));
    }

    /** How many logins are remembered. */
    int remembered() {
        return failures.size();
    }

    private static String key(String login) {
        var whole = login.strip().toLowerCase(Locale.ROOT);
        return whole.length() <= LONGEST_LOGIN ? whole : whole.substring(0, LONGEST_LOGIN);
    }

    private record Failures(int count, Instant until) {}
}
