package org.openchannel.integration.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.openchannel.integration.persistence.Crier;

/** Wakes the other nodes, and is woken by them. Everything said here is a hint: the ticks find it anyway. */
@ApplicationScoped
class Cries {

    private static final Logger LOG = System.getLogger(Cries.class.getName());

    /** What is said within this time is said at once. */
    private static final long GATHERED_MS = 20;

    private static final long AGAIN_AFTER_MS = 5_000;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedScheduledExecutorService alarms;

    @Inject
    private Crier crier;

    private final Set<String> unsaid = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isGathering = new AtomicBoolean();
    private volatile boolean isHeard;
    private volatile boolean isOver;

    /** Listens from now on, where there may be other nodes. */
    void begin(Consumer<Cry> ear) {
        isHeard = crier.isOfUse();
        if (isHeard) {
            threads.newThread(() -> listen(ear)).start();
        }
    }

    private void listen(Consumer<Cry> ear) {
        while (!isOver) {
            try {
                crier.listen(word -> Cry.of(word).ifPresent(ear), () -> !isOver);
            } catch (RuntimeException e) {
                LOG.log(Level.INFO, "Other nodes can''t be heard for a while: {0}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN_AFTER_MS);
        } catch (InterruptedException e) {
            isOver = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Says it to the other nodes, soon. Returns at once. */
    void cry(Cry cry) {
        if (!isHeard) {
            return;
        }
        unsaid.add(cry.word());
        if (isGathering.compareAndSet(false, true)) {
            later();
        }
    }

    private void later() {
        try {
            var unused = alarms.schedule(this::say, GATHERED_MS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            isGathering.set(false);
        }
    }

    private void say() {
        isGathering.set(false);
        var words = new ArrayList<>(unsaid);
        words.forEach(unsaid::remove);
        if (words.isEmpty()) {
            return;
        }
        try {
            crier.cry(words);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Other nodes could not be told that something is due: {0}", e.getMessage());
        }
    }

    /** Says goodbye, and hears nothing more. */
    void end() {
        isOver = true;
        if (isHeard) {
            unsaid.add(new Cry.Leave().word());
            say();
        }
    }
}
