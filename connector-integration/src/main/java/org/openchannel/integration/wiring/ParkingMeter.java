package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.SweepStatuses;

/** Reads how long news wait for their message, and counts those whose message never came. */
@ApplicationScoped
class ParkingMeter implements SweepStatuses.Parking {

    static final String FORGOTTEN = "connector_parked_forgotten_total";

    private static final String KEY = "connector.delivery.parked-for";
    private static final Duration SHORTEST = Duration.ofMinutes(10);

    private final @Nullable MetricRegistry metrics;
    private final Duration lasts;

    /** For the client proxy only. */
    protected ParkingMeter() {
        this(null, Duration.ofHours(1));
    }

    @Inject
    ParkingMeter(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) @Nullable MetricRegistry metrics) {
        this(metrics, read(ConfigProvider.getConfig()));
    }

    private ParkingMeter(@Nullable MetricRegistry metrics, Duration lasts) {
        this.metrics = metrics;
        this.lasts = lasts;
    }

    /** @throws IllegalStateException in a sentence, when the value can't be understood */
    static Duration read(Config config) {
        var text = config.getOptionalValue(KEY, String.class).orElse("PT1H").strip();
        try {
            var lasts = Duration.parse(text);
            if (lasts.compareTo(SHORTEST) >= 0) {
                return lasts;
            }
        } catch (DateTimeParseException e) {
            // the sentence below covers it
        }
        throw new IllegalStateException("The setting " + KEY + " has the value \"" + text
                + "\": a duration such as PT1H is expected, at least PT10M");
    }

    @Override
    public Duration lasts() {
        return lasts;
    }

    @Override
    public void forgot(int count) {
        if (metrics != null) {
            metrics.counter(FORGOTTEN).inc(count);
        }
    }
}
