package org.openchannel.bridge.installation;

import java.time.Duration;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** The portal lets our application do nothing at all: unpaid, blocked, without rights. Somebody has to act there. */
public class UnwelcomeException extends DeliveryFailedException {

    /** How soon it is felt that somebody did; nothing is called meanwhile. */
    private static final Duration A_WHILE = Duration.ofSeconds(15);

    private final boolean isOfThem;

    /** Nobody of us is. */
    public UnwelcomeException(String reason) {
        this(reason, false);
    }

    private UnwelcomeException(String reason, boolean isOfThem) {
        super(Failure.throttled(reason, A_WHILE).ofParty());
        this.isOfThem = isOfThem;
    }

    /** Whoever the token is of is not; somebody else may be. */
    public static UnwelcomeException ofThem(String reason) {
        return new UnwelcomeException(reason, true);
    }

    /** Whether it is about the person the token is of, and not about the portal as a whole. */
    public boolean isOfThem() {
        return isOfThem;
    }
}
