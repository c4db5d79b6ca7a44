package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.bridge.retention.KeepingTimes;

/** Reads how long things are kept. */
@Dependent
public class KeepingWiring {

    @Produces
    @Dependent
    KeepingTimes times() {
        return read(ConfigProvider.getConfig());
    }

    static KeepingTimes read(Config config) {
        return new KeepingTimes(
                time(config, "connector.keep.texts", "P365D"),
                time(config, "connector.keep.files", "P90D"),
                time(config, "connector.keep.dead", "P90D"),
                time(config, "connector.keep.attempts", "P14D"));
    }

    private static Duration time(Config config, String key, String otherwise) {
        var text = config.getOptionalValue(key, String.class).orElse(otherwise).strip();
        try {
            var time = Duration.parse(text);
            if (time.compareTo(Duration.ofDays(1)) >= 0 && time.compareTo(Duration.ofDays(36_500)) <= 0) {
                return time;
            }
        } catch (DateTimeParseException e) {
            // the sentence below covers it
        }
        throw new IllegalStateException(
                "The setting " + key + " has the value \"" + text + "\": a time from P1D to P36500D is expected");
    }
}
