package org.openchannel.portal.talk;

import java.util.List;
import java.util.Optional;

/** The talks of this portal. */
public interface Talks {

    Optional<Talk> find(long id);

    /** One of them; nobody else changes it for the rest of the transaction. */
    Optional<Talk> lock(long id);

    /** The private talk of a pair, the lower number first, with a colon between. */
    Optional<Talk> ofPair(String pair);

    /** The latest that belongs to something elsewhere. */
    Optional<Talk> ofEntity(String entityType, String entityId);

    /** All that somebody is in, those with the latest message first. */
    List<Talk> of(long userId);

    /** Adds one, unless there is a private one of the same two: then it fails, at once. */
    void add(Talk talk);

    void remove(Talk talk);
}
