package org.openchannel.integration.wiring;

import java.time.Instant;
import org.openchannel.integration.persistence.DatabaseTime;

/** Holds the node's one clock, and sets it by the database. */
class DatabaseTicks {

    private final DatabaseClock clock;

    /** For CDI's proxy. */
    protected DatabaseTicks() {
        this(new DatabaseClock(Instant.EPOCH, () -> 0));
    }

    DatabaseTicks(DatabaseClock clock) {
        this.clock = clock;
    }

    DatabaseClock clock() {
        return clock;
    }

    /** Asks the database what time it is. */
    void set(DatabaseTime time) {
        var asked = System.nanoTime();
        var now = time.now();
        clock.heard(now, asked, System.nanoTime());
    }
}
