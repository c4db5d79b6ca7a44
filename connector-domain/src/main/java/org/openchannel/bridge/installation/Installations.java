package org.openchannel.bridge.installation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The installations, removed ones included. */
public interface Installations {

    void add(Installation installation);

    Optional<Installation> find(UUID id);

    Optional<Installation> of(MemberId memberId);

    /** Finds it and keeps others from changing it until the transaction ends. */
    Optional<Installation> lock(MemberId memberId);

    List<Installation> all();

    /**
     * Those that were set up in an edition before this one, the longest set up first, at most so many.
     *
     * @param since those queued after it are left out: their portals may still be away
     */
    List<Installation> outdated(int edition, Instant since, int most);
}
