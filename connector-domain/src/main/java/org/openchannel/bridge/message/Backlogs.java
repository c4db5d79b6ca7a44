package org.openchannel.bridge.message;

import java.util.List;

/** How much waits for portals. */
public interface Backlogs {

    /** Counts it, account by account; those for whom nothing waits are left out. */
    List<Backlog> measure();
}
