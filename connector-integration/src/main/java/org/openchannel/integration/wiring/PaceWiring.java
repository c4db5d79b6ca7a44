package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.ThreadLocalRandom;
import org.openchannel.bridge.courier.SendClocks;

/** Gives those who send their sense of time. */
@Dependent
public class PaceWiring {

    @Produces
    @ApplicationScoped
    SendClocks clocks() {
        return new SendClocks(
                System::nanoTime, () -> ThreadLocalRandom.current().nextDouble());
    }
}
