package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.bridge.watch.KeptBodies;

/** Tells the trace how much it keeps. */
@Dependent
public class TraceWiring {

    private static final String BODIES = "connector.trace.bodies";

    @Produces
    @Dependent
    KeptBodies bodies() {
        return read(ConfigProvider.getConfig());
    }

    static KeptBodies read(Config config) {
        return new KeptBodies(config.getOptionalValue(BODIES, Boolean.class).orElse(true));
    }
}
