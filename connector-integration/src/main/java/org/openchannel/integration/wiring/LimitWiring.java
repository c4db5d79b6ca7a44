package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.portal.limit.DefaultLimits;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.weather.Chance;
import org.openchannel.portal.weather.Pause;

/** Reads the limits a portal begins with, and gives its weather chance and time. */
@Dependent
public class LimitWiring {

    private static final String KEY = "connector.portal.limits";

    @Produces
    @Dependent
    DefaultLimits limits() {
        return read(ConfigProvider.getConfig());
    }

    static DefaultLimits read(Config config) {
        var text = config.getOptionalValue(KEY, String.class).orElse(LimitPlan.STANDARD.word());
        return LimitPlan.of(text)
                .map(DefaultLimits::new)
                .orElseThrow(() -> new IllegalStateException("The setting " + KEY + " has the value \"" + text
                        + "\": off, standard or enterprise is expected"));
    }

    @Produces
    @Dependent
    Chance chance() {
        return () -> ThreadLocalRandom.current().nextInt(100);
    }

    @Produces
    @Dependent
    Pause pause() {
        return LimitWiring::sleep;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
