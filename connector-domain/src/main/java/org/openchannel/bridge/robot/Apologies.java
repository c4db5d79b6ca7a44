package org.openchannel.bridge.robot;

import java.util.Optional;
import java.util.UUID;

/** What workflows have yet to hear. */
public interface Apologies {

    void add(Apology apology);

    Optional<Apology> find(UUID id);

    void remove(UUID id);
}
