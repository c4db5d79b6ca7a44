package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Whether this node's timers still beat, by a clock that nobody can turn back, and whether it is on its way out. */
@ApplicationScoped
class Pulse {

    private final LongSupplier nanos;
    private final AtomicLong begun;
    private final AtomicLong ended;
    private volatile boolean stopping;

    @Inject
    Pulse() {
        this(System::nanoTime);
    }

    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = new AtomicLong(nanos.getAsLong());
        this.ended = new AtomicLong(nanos.getAsLong());
    }

    /** Runs a beat; one that breaks has not come to its end. */
    void during(Runnable beat) {
        begun.set(nanos.getAsLong());
        beat.run();
        ended.set(nanos.getAsLong());
    }

    /** This node ends: nobody should send it anything more. */
    void stop() {
        stopping = true;
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
        stop();
    }

    boolean isStopping() {
        return stopping;
    }

    /** How long ago a beat began, or this node did. */
    Duration sinceBegun() {
        return since(begun);
    }

    /** How long ago a beat came to its end. */
    Duration sinceEnded() {
        return since(ended);
    }

    private Duration since(AtomicLong then) {
        return Duration.ofNanos(nanos.getAsLong() - then.get());
    }
}
