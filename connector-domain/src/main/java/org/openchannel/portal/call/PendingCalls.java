package org.openchannel.portal.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Calls on their way into the log, so that no call waits for it. Of each application only as many wait as the log would
 * keep: an older one gives way, as it would in the log, and is counted.
 */
@ApplicationScoped
public class PendingCalls {

    private static final Logger LOG = System.getLogger(PendingCalls.class.getName());

    private final Map<Long, Long> lost = new ConcurrentHashMap<>();
    private final Map<Long, ArrayDeque<CallRecord>> waiting = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();

    /** Puts {@code record} behind the others. */
    public void add(CallRecord record) {
        waiting.compute(record.owner(), (application, known) -> {
            var records = known == null ? new ArrayDeque<CallRecord>() : known;
            if (records.size() == KeepCalls.KEPT) {
                records.removeFirst();
                count(application);
            }
            records.addLast(record);
            return records;
        });
    }

    /** How many calls of the application gave way since the start: they came faster than they could be written. */
    public long lost(long owner) {
        return lost.getOrDefault(owner, 0L);
    }

    private void count(long application) {
        if (lost.merge(application, 1L, Long::sum) == 1) {
            LOG.log(
                    Level.WARNING,
                    "Application {0} calls faster than its log can be written: older calls are left out of it",
                    application);
        }
    }

    /**
     * Hands everything that waits to {@code writer}, oldest first per application, one application after the other.
     * Returns once all that waited at the beginning was handed over, be it by another thread; what a writer could not
     * write is gone.
     */
    void drain(Consumer<List<CallRecord>> writer) {
        writing.lock();
        try {
            for (var application : List.copyOf(waiting.keySet())) {
                var records = waiting.remove(application);
                if (records != null) {
                    writer.accept(new ArrayList<>(records));
                }
            }
        } finally {
            writing.unlock();
        }
    }
}
