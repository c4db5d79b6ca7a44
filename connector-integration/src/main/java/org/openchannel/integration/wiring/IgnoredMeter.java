package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.IgnoredPeople;

/** Counts messages and calls of numbers that accounts do not listen to. */
@ApplicationScoped
class IgnoredMeter implements IgnoredPeople.Watch {

    static final String IGNORED = "connector_ignored_total";

    private final @Nullable MetricRegistry metrics;

    /** For the client proxy only. */
    protected IgnoredMeter() {
        this(null);
    }

    @Inject
    IgnoredMeter(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) @Nullable MetricRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void ignored(int count) {
        if (metrics != null) {
            metrics.counter(IGNORED).inc(count);
        }
    }
}
