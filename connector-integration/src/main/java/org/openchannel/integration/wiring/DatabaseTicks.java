package org.openchannel.integration.wiring;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
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

    /** Asks the database what time it is, before anybody leases anything. */
    void begin(DatabaseTime time) {
        set(time, leap -> {});
    }

    /**
     * Asks the database what time it is.
     *
     * @param ahead told of a leap forward before the clock follows it
     */
    void set(DatabaseTime time, Consumer<Duration> ahead) {
        var asked = System.nanoTime();
        var now = time.now();
        clock.heard(now, new DatabaseClock.Moments(asked, System.nanoTime()), ahead);
    }
}
