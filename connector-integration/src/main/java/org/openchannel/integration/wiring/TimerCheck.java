package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Alive while the timer of the lanes comes to its beat. A database that is away for a while does not end that; a timer
 * that hangs for minutes does, and only a new start of the process helps.
 */
@Liveness
@ApplicationScoped
class TimerCheck implements HealthCheck {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final Pulse pulse;

    @Inject
    TimerCheck(Pulse pulse) {
        this.pulse = pulse;
    }

    /** For the client proxy only. */
    TimerCheck() {
        this(new Pulse());
    }

    @Override
    public HealthCheckResponse call() {
        var since = pulse.sinceBegun();
        return Answers.of("timer", since.compareTo(LONGEST) <= 0, Map.of("seconds-since-beat", since.toSeconds()));
    }
}
