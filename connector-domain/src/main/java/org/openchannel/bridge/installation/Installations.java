package org.openchannel.bridge.installation;

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
}
