package org.openchannel.integration.wiring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.openchannel.integration.persistence.Database;

/** Started once the schema is the one this program was built for. */
@Startup
@ApplicationScoped
class SchemaCheck implements HealthCheck {

    @EJB
    private Database database;

    @Override
    public HealthCheckResponse call() {
        database.ready();
        return Answers.of("schema", true, Map.of());
    }
}
