package org.openchannel.portal.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.openchannel.shared.SecretSource;

/** Where the time and the tokens of runs come from. */
@Dependent
public class RunStamp {

    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public RunStamp(SecretSource secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String secret(int length) {
        return secrets.next(length).reveal();
    }

    Instant now() {
        return clock.instant();
    }
}
