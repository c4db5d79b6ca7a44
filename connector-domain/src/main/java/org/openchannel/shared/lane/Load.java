package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing on its way.
 *
 * @param id its own identity
 * @param lane where it travels
 * @param kind what is to be done, a word of the carrier's, at most 40 characters
 * @param subject what it is about: the id of a message, an event …
 * @param tries how it fared so far
 */
public record Load(UUID id, LaneKey lane, String kind, UUID subject, Tries tries) {

    /** A load of which nothing is in doubt. */
    public Load(UUID id, LaneKey lane, String kind, UUID subject, int attempt, Instant addedAt) {
        this(id, lane, kind, subject, new Tries(attempt, addedAt, addedAt, null));
    }

    /** Which try this is, 1 for the first. */
    public int attempt() {
        return tries.number();
    }

    /** Present when an earlier try may have arrived; look before you send. */
    public Optional<Doubt> doubt() {
        return Optional.ofNullable(tries.doubt());
    }
}
