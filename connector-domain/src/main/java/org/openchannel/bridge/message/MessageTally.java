package org.openchannel.bridge.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How many messages there are, as far as somebody needs to know. */
public interface MessageTally {

    /** Whether any customer has ever written. */
    boolean hasInbound();

    /** When the account's last message was sent, either way, as it was some seconds ago; costs next to nothing. */
    Optional<Instant> pulse(UUID accountId);

    /** When the account's last message in this direction was sent. */
    Optional<Instant> last(UUID accountId, Direction direction);
}
