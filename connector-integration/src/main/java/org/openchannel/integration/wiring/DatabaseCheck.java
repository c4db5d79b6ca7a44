package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openchannel.integration.persistence.DatabaseProbe;

/** Ready while the database answers: nothing is accepted that could not be kept. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private DatabaseProbe database;

    @Override
    public HealthCheckResponse call() {
        return Answers.of("database", database.answers(PATIENCE), Map.of());
    }
}
