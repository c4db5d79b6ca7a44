package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while this node looks at its lanes every now and then, the others hear of it, and it does not stop. */
@Readiness
@ApplicationScoped
class LanesCheck implements HealthCheck {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Pulse pulse;
    private final BooleanSupplier isHeardOf;

    @Inject
    LanesCheck(Pulse pulse, Presence presence) {
        this(pulse, () -> presence.leases().isHeardOf());
    }

    /** For the client proxy only. */
    LanesCheck() {
        this(new Pulse(), () -> false);
    }

    /** @param isHeardOf whether other nodes surely believe that this one is alive */
    LanesCheck(Pulse pulse, BooleanSupplier isHeardOf) {
        this.pulse = pulse;
        this.isHeardOf = isHeardOf;
    }

    @Override
    public HealthCheckResponse call() {
        var since = pulse.sinceEnded();
        var isHeard = isHeardOf.getAsBoolean();
        var isFine = !pulse.isStopping() && since.compareTo(LONGEST) <= 0 && isHeard;
        return Answers.of(
                "lanes",
                isFine,
                Map.of("seconds-since-look", since.toSeconds(), "stopping", pulse.isStopping(), "heard-of", isHeard));
    }
}
