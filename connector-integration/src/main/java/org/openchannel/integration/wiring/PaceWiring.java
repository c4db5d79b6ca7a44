package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.bridge.courier.Patience;
import org.openchannel.bridge.courier.SendClocks;

/** Gives those who send their sense of time. */
@Dependent
public class PaceWiring {

    private static final String BUSY = "connector.bitrix24.busy-at-most";

    @Produces
    @Dependent
    Patience patience() {
        return read(ConfigProvider.getConfig());
    }

    static Patience read(Config config) {
        var text = config.getOptionalValue(BUSY, String.class).map(String::strip);
        try {
            var busy = text.map(Duration::parse).orElse(Patience.USUAL.busy());
            if (busy.compareTo(Duration.ofSeconds(1)) >= 0) {
                return new Patience(busy);
            }
        } catch (DateTimeParseException e) {
            // the sentence below covers it
        }
        throw new IllegalStateException("The setting " + BUSY + " has the value \"" + text.orElse("")
                + "\": a duration such as PT70S is expected, at least PT1S");
    }

    @Produces
    @ApplicationScoped
    SendClocks clocks() {
        return new SendClocks(
                System::nanoTime, () -> ThreadLocalRandom.current().nextDouble());
    }
}
