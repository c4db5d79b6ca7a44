package org.openchannel.portal.setup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.SecretSource;

/** Where numbers, secrets and the time of the first start come from. */
@Dependent
public class Sources {

    private final Numbers numbers;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public Sources(Numbers numbers, SecretSource secrets, Clock clock) {
        this.numbers = numbers;
        this.secrets = secrets;
        this.clock = clock;
    }

    Numbers numbers() {
        return numbers;
    }

    SecretSource secrets() {
        return secrets;
    }

    Instant now() {
        return clock.instant();
    }
}
