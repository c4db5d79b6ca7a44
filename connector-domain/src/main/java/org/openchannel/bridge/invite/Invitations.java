package org.openchannel.bridge.invite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations. */
public interface Invitations {

    void add(Invitation invitation);

    /** The one whose token has this digest. */
    Optional<Invitation> ofDigest(String digest);

    /** Those of an account that did not end before {@code now}, whatever became of them. */
    List<Invitation> of(UUID accountId, Instant now);

    /** Forgets those that ended before {@code before}. */
    void forget(Instant before);
}
