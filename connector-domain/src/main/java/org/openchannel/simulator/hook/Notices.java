package org.openchannel.simulator.hook;

import java.util.Optional;
import java.util.UUID;

/** What devices are still to learn. */
public interface Notices {

    void add(Notice notice);

    Optional<Notice> find(UUID id);

    /** The device knows it now, or never will. */
    void remove(UUID id);
}
