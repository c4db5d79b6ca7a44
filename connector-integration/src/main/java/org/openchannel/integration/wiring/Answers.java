package org.openchannel.integration.wiring;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;

/** What checks of health answer. */
final class Answers {

    private Answers() {}

    /** @param known what helps whoever looks into it; anybody may read it */
    static HealthCheckResponse of(String name, boolean isFine, Map<String, Object> known) {
        return new HealthCheckResponse(name, isFine ? Status.UP : Status.DOWN, Optional.of(known));
    }
}
