package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while this node looks at its lanes every now and then and does not stop. */
@Readiness
@ApplicationScoped
class LanesCheck implements HealthCheck {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Pulse pulse;

    @Inject
    LanesCheck(Pulse pulse) {
        this.pulse = pulse;
    }

    /** For the client proxy only. */
    LanesCheck() {
        this(new Pulse());
    }

    @Override
    public HealthCheckResponse call() {
        var since = pulse.sinceEnded();
        var isFine = !pulse.isStopping() && since.compareTo(LONGEST) <= 0;
        return Answers.of(
                "lanes", isFine, Map.of("seconds-since-look", since.toSeconds(), "stopping", pulse.isStopping()));
    }
}
