package org.openchannel.portal.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.shared.SecretSource;

/** Where the time and the codes of short messages come from. */
@Dependent
public class SmsStamp {

    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public SmsStamp(SecretSource secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    SecretSource secrets() {
        return secrets;
    }

    Clock clock() {
        return clock;
    }
}
