package org.openchannel.bridge.installation;

import java.time.Duration;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** The portal lets our application do nothing at all: unpaid, blocked, without rights. Somebody has to act there. */
public class UnwelcomeException extends DeliveryFailedException {

    /** How soon it is felt that somebody did; nothing is called meanwhile. */
    private static final Duration A_WHILE = Duration.ofSeconds(15);

    public UnwelcomeException(String reason) {
        super(Failure.throttled(reason, A_WHILE).ofParty());
    }
}
